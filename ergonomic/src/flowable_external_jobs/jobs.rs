//! External worker jobs of process instances and case instances, waiting or locked by a worker.

use super::{
    IsoDuration, JobAcquisition, JobBpmnError, JobCompletion, JobFailure, JobReturn, JobTermination, JobsReturn,
    builder,
};
use bpm_rest_generated::flowable_external_jobs::Client;

/// External worker jobs of process instances and case instances, waiting or locked by a worker.
#[derive(Clone, Debug)]
pub struct Jobs {
    client: Client,
}

impl Jobs {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists external worker jobs, filtered and sorted.
    ///
    /// Jobs that wait and jobs that a worker has locked, of all topics; the server does not tell the topic of a job. Await the
    /// list for one page, or make a stream of it with [`items`](crate::List::items).
    ///
    /// `GET /jobs`. flowable-external-job-rest 7.2.0, ExternalWorkerJobCollectionResource#listExternalWorkerJobs.
    ///
    /// Answers with [`JobPage`](crate::flowable_external_jobs::JobPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListJobs {
        self.client.list_jobs()
    }

    /// Locks jobs of a topic for a worker, and gets them with their variables.
    ///
    /// Locks one job unless [`number_of_tasks`](builder::AcquireJobs::number_of_tasks) says how many, the oldest first.
    /// The list is empty where nothing waits, and where other workers got in the way each time.
    ///
    /// A service task of a process is exclusive unless its model says `flowable:exclusive="false"`. With the job of such a
    /// task the server locks the process instance as well, and while it is locked, none of its jobs can be acquired.
    ///
    /// ```no_run
    /// # use bpm_rest::FlowableExternalJobs;
    /// # use std::time::Duration;
    /// # async fn ship(flowable: FlowableExternalJobs) -> bpm_rest::Result<()> {
    /// let lock = Duration::from_secs(600);
    /// for job in flowable.jobs().acquire("shipping", "worker-1", lock).number_of_tasks(10).await? {
    ///     flowable.jobs().complete(&job.id, "worker-1").variable("parcel", "JJD0001").await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /acquire/jobs`. flowable-external-job-rest 7.2.0, ExternalWorkerAcquireJobResource#acquireAndLockJobs.
    ///
    /// Answers with a list of [`AcquiredJob`](crate::flowable_external_jobs::AcquiredJob).
    ///
    /// # Errors
    /// - 400: The topic, the worker or the duration of the lock is missing, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The lock is too long to be counted in milliseconds, or the id of the worker is longer than its column in
    ///   the database.
    pub fn acquire(
        &self,
        topic: impl Into<String>,
        worker_id: impl Into<String>,
        lock_duration: impl Into<IsoDuration>,
    ) -> builder::AcquireJobs {
        self.client.acquire_jobs().body(JobAcquisition::new(lock_duration, topic, worker_id))
    }

    /// Gets one external worker job.
    ///
    /// A job that was completed is not found any more.
    ///
    /// `GET /jobs/{jobId}`. flowable-external-job-rest 7.2.0, ExternalWorkerJobResource#getExternalWorkerJob.
    ///
    /// Answers with [`Job`](crate::flowable_external_jobs::Job).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    pub fn get(&self, job_id: impl Into<String>) -> builder::GetJob {
        self.client.get_job().job_id(job_id.into())
    }

    /// Gives back all jobs that a worker has locked.
    ///
    /// Does nothing where the worker has locked none. The jobs keep their retries. For exclusive tasks, what
    /// [`unacquire`](Self::unacquire) says of the lock of the process instance holds here, too.
    ///
    /// `POST /unacquire/jobs`. flowable-external-job-rest 7.2.0, ExternalWorkerUnacquireJobResource#unacquireJobs.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The worker is missing, or it has locked jobs of another tenant than the one given.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn unacquire_all(&self, worker_id: impl Into<String>) -> builder::UnacquireJobs {
        self.client.unacquire_jobs().body(JobsReturn::new(worker_id))
    }

    /// Gives back one job that a worker has locked.
    ///
    /// The job keeps its retries. If its task is exclusive, as tasks of processes are by default, the process instance
    /// stays locked, and while the job is the oldest of its topic, no worker can acquire any job of the topic. To give such
    /// a job back, call [`fail`](Self::fail) with the retries that the job has.
    ///
    /// `POST /unacquire/jobs/{jobId}`. flowable-external-job-rest 7.2.0, ExternalWorkerUnacquireJobResource#unaquireJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The worker is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the
    ///   body is empty.
    /// - 404: There is no such job.
    pub fn unacquire(&self, job_id: impl Into<String>, worker_id: impl Into<String>) -> builder::UnacquireJob {
        self.client.unacquire_job().job_id(job_id.into()).body(JobReturn::new(worker_id))
    }

    /// Ends a job of a process instance with a BPMN error, which the process may catch.
    ///
    /// The worker must hold the lock of the job. A boundary event of the task or an event subprocess catches the error by
    /// its [`error_code`](builder::ThrowJobBpmnError::error_code).
    ///
    /// The call only notes the outcome. The engine goes on in a job of its own, with the same id, which its async executor
    /// executes next: where nothing catches the error, that job fails, and this call succeeds all the same.
    ///
    /// `POST /acquire/jobs/{jobId}/bpmnError`. flowable-external-job-rest 7.2.0,
    /// ExternalWorkerAcquireJobResource#bpmnErrorJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The worker is missing, a variable cannot be read, or the job is one of a case instance.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the
    ///   body is empty.
    /// - 404: There is no such job.
    /// - 500: A `bigDecimal` or `bigInteger` is no number, or the name of a variable is longer than its column in the
    ///   database.
    pub fn throw_bpmn_error(
        &self,
        job_id: impl Into<String>,
        worker_id: impl Into<String>,
    ) -> builder::ThrowJobBpmnError {
        self.client.throw_job_bpmn_error().job_id(job_id.into()).body(JobBpmnError::new(worker_id))
    }

    /// Ends a job of a case instance by terminating its plan item.
    ///
    /// The worker must hold the lock of the job.
    ///
    /// `POST /acquire/jobs/{jobId}/cmmnTerminate`. flowable-external-job-rest 7.2.0,
    /// ExternalWorkerAcquireJobResource#terminateCmmnJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The worker is missing, a variable cannot be read, or the job is one of a process instance.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the
    ///   body is empty.
    /// - 404: There is no such job.
    /// - 500: A `bigDecimal` or `bigInteger` is no number, or the name of a variable is longer than its column in the
    ///   database.
    pub fn terminate(&self, job_id: impl Into<String>, worker_id: impl Into<String>) -> builder::TerminateJob {
        self.client.terminate_job().job_id(job_id.into()).body(JobTermination::new(worker_id))
    }

    /// Completes a job.
    ///
    /// The worker must hold the lock of the job. The variables become those of the process instance or case instance.
    ///
    /// The call only notes the outcome. The engine goes on in a job of its own, with the same id, which its async executor
    /// executes next: where the process cannot go on, that job fails, and this call succeeds all the same.
    ///
    /// `POST /acquire/jobs/{jobId}/complete`. flowable-external-job-rest 7.2.0,
    /// ExternalWorkerAcquireJobResource#completeJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The worker is missing, or a variable has no name, an unknown type or a value that does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the
    ///   body is empty.
    /// - 404: There is no such job.
    /// - 500: A `bigDecimal` or `bigInteger` is no number, or the name of a variable is longer than its column in the
    ///   database.
    pub fn complete(&self, job_id: impl Into<String>, worker_id: impl Into<String>) -> builder::CompleteJob {
        self.client.complete_job().job_id(job_id.into()).body(JobCompletion::new(worker_id))
    }

    /// Tells that a worker has failed at a job, and gives the job back.
    ///
    /// The worker must hold the lock of the job. The job has one retry less, or those that
    /// [`retries`](builder::FailJob::retries) gives it, and can be acquired again at once, or after
    /// [`retry_timeout`](builder::FailJob::retry_timeout). With no retries left it becomes a dead letter job, which only the
    /// management API of its engine can bring back.
    ///
    /// `POST /acquire/jobs/{jobId}/fail`. flowable-external-job-rest 7.2.0, ExternalWorkerAcquireJobResource#failJob.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The worker is missing, or the timeout cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the
    ///   body is empty.
    /// - 404: There is no such job.
    pub fn fail(&self, job_id: impl Into<String>, worker_id: impl Into<String>) -> builder::FailJob {
        self.client.fail_job().job_id(job_id.into()).body(JobFailure::new(worker_id))
    }
}
