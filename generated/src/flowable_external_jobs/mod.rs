// Made by `cargo xtask generate`; edit the spec instead.

//! Flowable external worker REST API 7.2.0.

pub mod builder;
pub mod enums;
pub mod operations;
#[cfg(feature = "schemars")]
pub mod schemas;
pub mod types;
use ::bpm_rest_runtime::seam::Connection;
/// Makes a builder for each operation.
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}
impl Client {
    /// A client that sends over the connection.
    pub fn new(connection: Connection) -> Self {
        Self { connection }
    }
    /// The connection that requests leave through.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }
    /// Locks jobs of a topic for a worker, and gets them with their variables.
    ///
    /// The answer has the jobs that are now locked by the worker, up to the number asked for; none where nothing waits, and where other workers got in the way each time. A task of a process is exclusive unless its model says `flowable:exclusive="false"`: then the process instance is locked, too, and while it is, none of its jobs can be acquired.
    ///
    /// `POST /acquire/jobs`
    ///
    /// # Errors
    /// - 400: The topic, the worker or the duration of the lock is missing, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The lock is too long to be counted in milliseconds, or the id of the worker is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#acquireAndLockJobs
    pub fn acquire_jobs(&self) -> builder::AcquireJobs {
        builder::AcquireJobs::new(self)
    }
    /// Completes a job.
    ///
    /// The worker must hold the lock of the job. The call only notes the outcome: the engine goes on in a job of its own, with the same id, which its async executor does next. So the answer does not tell whether the process could go on.
    ///
    /// `POST /acquire/jobs/{jobId}/complete`
    ///
    /// # Errors
    /// - 400: The worker is missing, or a variable has no name, an unknown type or a value that does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the body is empty.
    /// - 404: There is no such job.
    /// - 500: A `bigDecimal` or `bigInteger` is no number, or the name of a variable is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#completeJob
    pub fn complete_job(&self) -> builder::CompleteJob {
        builder::CompleteJob::new(self)
    }
    /// Tells that a worker has failed at a job, and gives the job back.
    ///
    /// The worker must hold the lock of the job. The job can be acquired again, at once or after `retryTimeout`, until it has no retries left: then it is a dead letter job, which only the management API of its engine can revive.
    ///
    /// `POST /acquire/jobs/{jobId}/fail`
    ///
    /// # Errors
    /// - 400: The worker is missing, or the timeout cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#failJob
    pub fn fail_job(&self) -> builder::FailJob {
        builder::FailJob::new(self)
    }
    /// Gets one external worker job.
    ///
    /// 404 if there is no such job, and as soon as the job is completed.
    ///
    /// `GET /jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerJobResource#getExternalWorkerJob
    pub fn get_job(&self) -> builder::GetJob {
        builder::GetJob::new(self)
    }
    /// Lists external worker jobs, filtered and sorted.
    ///
    /// Jobs that wait and jobs that a worker has locked; those of all topics. The topic of a job is not told.
    ///
    /// `GET /jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerJobCollectionResource#listExternalWorkerJobs
    pub fn list_jobs(&self) -> builder::ListJobs {
        builder::ListJobs::new(self)
    }
    /// Ends a job of a case instance by terminating its plan item.
    ///
    /// The worker must hold the lock of the job.
    ///
    /// `POST /acquire/jobs/{jobId}/cmmnTerminate`
    ///
    /// # Errors
    /// - 400: The worker is missing, a variable cannot be read, or the job is one of a process instance.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the body is empty.
    /// - 404: There is no such job.
    /// - 500: A `bigDecimal` or `bigInteger` is no number, or the name of a variable is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#terminateCmmnJob
    pub fn terminate_job(&self) -> builder::TerminateJob {
        builder::TerminateJob::new(self)
    }
    /// Ends a job of a process instance with a BPMN error, which the process may catch.
    ///
    /// The worker must hold the lock of the job. The call only notes the outcome: the engine goes on in a job of its own, with the same id, which its async executor does next. So the answer does not tell whether the process could go on.
    ///
    /// `POST /acquire/jobs/{jobId}/bpmnError`
    ///
    /// # Errors
    /// - 400: The worker is missing, a variable cannot be read, or the job is one of a case instance.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the body is empty.
    /// - 404: There is no such job.
    /// - 500: A `bigDecimal` or `bigInteger` is no number, or the name of a variable is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#bpmnErrorJob
    pub fn throw_job_bpmn_error(&self) -> builder::ThrowJobBpmnError {
        builder::ThrowJobBpmnError::new(self)
    }
    /// Gives back one job that a worker has locked.
    ///
    /// The job keeps its retries. Beware of exclusive tasks, which tasks of processes are by default: their process instance stays locked, and no worker can acquire a job of the topic while such a job is the first in line. `fail` with the retries that the job has gives it back without that.
    ///
    /// `POST /unacquire/jobs/{jobId}`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The worker is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The worker does not hold the lock of the job; or the user lacks the privilege `access-rest-api`, and the body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerUnacquireJobResource#unaquireJob
    pub fn unacquire_job(&self) -> builder::UnacquireJob {
        builder::UnacquireJob::new(self)
    }
    /// Gives back all jobs that a worker has locked.
    ///
    /// The job keeps its retries. Beware of exclusive tasks, which tasks of processes are by default: their process instance stays locked, and no worker can acquire a job of the topic while such a job is the first in line. `fail` with the retries that the job has gives it back without that.
    ///
    /// `POST /unacquire/jobs`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The worker is missing, or it has locked jobs of another tenant than the one given.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-external-job-rest 7.2.0, its sources: ExternalWorkerUnacquireJobResource#unacquireJobs
    pub fn unacquire_jobs(&self) -> builder::UnacquireJobs {
        builder::UnacquireJobs::new(self)
    }
}
