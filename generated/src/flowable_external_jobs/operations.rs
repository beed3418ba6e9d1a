// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NoRoute, Like::Any)
        .with_status(&[500])
        .with_words(&["No endpoint ", "No static resource"])
        .with_advice(
            "the server has no such route: is the base URL that of the external worker API, such as http://127.0.0.1:8080/flowable-rest/external-job-api?",
        ),
    Failure::new(Meaning::NotFound, Like::Members(&[("message", Some("Not found"))]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(
            &["updated by another transaction concurrently", "is already present on"],
        ),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false)
    .refusing("/\\%;\0\n\r\u{2028}\u{2029}");
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &ACQUIRE_JOBS,
    &COMPLETE_JOB,
    &FAIL_JOB,
    &GET_JOB,
    &LIST_JOBS,
    &TERMINATE_JOB,
    &THROW_JOB_BPMN_ERROR,
    &UNACQUIRE_JOB,
    &UNACQUIRE_JOBS,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[];
/// Locks jobs of a topic for a worker, and gets them with their variables.
pub static ACQUIRE_JOBS: OperationInfo = OperationInfo::new(
        "acquire_jobs",
        "flowable-external-jobs",
        ::bpm_rest_runtime::http::Method::POST,
        "/acquire/jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#acquireAndLockJobs",
        ],
    );
/// Completes a job.
pub static COMPLETE_JOB: OperationInfo = OperationInfo::new(
        "complete_job",
        "flowable-external-jobs",
        ::bpm_rest_runtime::http::Method::POST,
        "/acquire/jobs/{jobId}/complete",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#completeJob",
        ],
    );
/// Tells that a worker has failed at a job, and gives the job back.
pub static FAIL_JOB: OperationInfo = OperationInfo::new(
        "fail_job",
        "flowable-external-jobs",
        ::bpm_rest_runtime::http::Method::POST,
        "/acquire/jobs/{jobId}/fail",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#failJob",
        ],
    );
/// Gets one external worker job.
pub static GET_JOB: OperationInfo = OperationInfo::new(
        "get_job",
        "flowable-external-jobs",
        ::bpm_rest_runtime::http::Method::GET,
        "/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-external-job-rest 7.2.0, its sources: ExternalWorkerJobResource#getExternalWorkerJob",
        ],
    );
/// Lists external worker jobs, filtered and sorted.
pub static LIST_JOBS: OperationInfo = OperationInfo::new(
        "list_jobs",
        "flowable-external-jobs",
        ::bpm_rest_runtime::http::Method::GET,
        "/jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-external-job-rest 7.2.0, its sources: ExternalWorkerJobCollectionResource#listExternalWorkerJobs",
        ],
    );
/// Ends a job of a case instance by terminating its plan item.
pub static TERMINATE_JOB: OperationInfo = OperationInfo::new(
        "terminate_job",
        "flowable-external-jobs",
        ::bpm_rest_runtime::http::Method::POST,
        "/acquire/jobs/{jobId}/cmmnTerminate",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#terminateCmmnJob",
        ],
    );
/// Ends a job of a process instance with a BPMN error, which the process may catch.
pub static THROW_JOB_BPMN_ERROR: OperationInfo = OperationInfo::new(
        "throw_job_bpmn_error",
        "flowable-external-jobs",
        ::bpm_rest_runtime::http::Method::POST,
        "/acquire/jobs/{jobId}/bpmnError",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-external-job-rest 7.2.0, its sources: ExternalWorkerAcquireJobResource#bpmnErrorJob",
        ],
    );
/// Gives back one job that a worker has locked.
pub static UNACQUIRE_JOB: OperationInfo = OperationInfo::new(
        "unacquire_job",
        "flowable-external-jobs",
        ::bpm_rest_runtime::http::Method::POST,
        "/unacquire/jobs/{jobId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-external-job-rest 7.2.0, its sources: ExternalWorkerUnacquireJobResource#unaquireJob",
        ],
    );
/// Gives back all jobs that a worker has locked.
pub static UNACQUIRE_JOBS: OperationInfo = OperationInfo::new(
        "unacquire_jobs",
        "flowable-external-jobs",
        ::bpm_rest_runtime::http::Method::POST,
        "/unacquire/jobs",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("jobs")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_served("version 7.0.0 and later")
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-external-job-rest 7.2.0, its sources: ExternalWorkerUnacquireJobResource#unacquireJobs",
        ],
    );
operation!(
    AcquireJobs, ACQUIRE_JOBS, ::std::vec::Vec < types::AcquiredJob >, decode_json
);
operation!(CompleteJob, COMPLETE_JOB, (), decode_empty);
operation!(FailJob, FAIL_JOB, (), decode_empty);
operation!(GetJob, GET_JOB, types::Job, decode_json);
operation!(ListJobs, LIST_JOBS, types::JobPage, decode_json);
impl operation::Paged for builder::ListJobs {
    type Item = types::Job;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(TerminateJob, TERMINATE_JOB, (), decode_empty);
operation!(ThrowJobBpmnError, THROW_JOB_BPMN_ERROR, (), decode_empty);
operation!(UnacquireJob, UNACQUIRE_JOB, (), decode_empty);
operation!(UnacquireJobs, UNACQUIRE_JOBS, (), decode_empty);
