//! Work on many process instances that jobs do part by part.

use super::builder;
use bpm_rest_generated::flowable::Client;

/// Work on many process instances that jobs do part by part.
#[derive(Clone, Debug)]
pub struct Batches {
    client: Client,
}

impl Batches {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists batches, filtered and sorted.
    ///
    /// A batch is work on many process instances, such as their migration, that jobs do part by part.
    ///
    /// `GET /management/batches`. Flowable 7.2.0, BatchCollectionResource.
    ///
    /// Answers with [`BatchPage`](crate::flowable::BatchPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListBatches {
        self.client.list_batches()
    }

    /// Gets one part of a batch.
    ///
    /// `GET /management/batch-parts/{batchPartId}`. Flowable 7.2.0, BatchPartResource.
    ///
    /// Answers with [`BatchPart`](crate::flowable::BatchPart).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such part.
    pub fn part(&self, batch_part_id: impl Into<String>) -> builder::GetBatchPart {
        self.client.get_batch_part().batch_part_id(batch_part_id.into())
    }

    /// Gets one batch.
    ///
    /// `GET /management/batches/{batchId}`. Flowable 7.2.0, BatchResource.
    ///
    /// Answers with [`Batch`](crate::flowable::Batch).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such batch.
    pub fn get(&self, batch_id: impl Into<String>) -> builder::GetBatch {
        self.client.get_batch().batch_id(batch_id.into())
    }

    /// Deletes a batch with its parts.
    ///
    /// `DELETE /management/batches/{batchId}`. Flowable 7.2.0, BatchResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such batch.
    pub fn delete(&self, batch_id: impl Into<String>) -> builder::DeleteBatch {
        self.client.delete_batch().batch_id(batch_id.into())
    }

    /// Gets what a part of a batch has come to.
    ///
    /// `GET /management/batch-parts/{batchPartId}/batch-part-document`. Flowable 7.2.0, BatchPartResource.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such part, or it has no document yet.
    pub fn part_document(&self, batch_part_id: impl Into<String>) -> builder::GetBatchPartDocument {
        self.client.get_batch_part_document().batch_part_id(batch_part_id.into())
    }

    /// Gets what a batch is to do.
    ///
    /// That of a migration is the migration document.
    ///
    /// `GET /management/batches/{batchId}/batch-document`. Flowable 7.2.0, BatchResource.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such batch, or it has no document.
    pub fn document(&self, batch_id: impl Into<String>) -> builder::GetBatchDocument {
        self.client.get_batch_document().batch_id(batch_id.into())
    }

    /// Lists the parts of a batch.
    ///
    /// The list is not paged.
    ///
    /// `GET /management/batches/{batchId}/batch-parts`. Flowable 7.2.0, BatchPartCollectionResource.
    ///
    /// Answers with a list of [`BatchPart`](crate::flowable::BatchPart).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such batch.
    pub fn parts(&self, batch_id: impl Into<String>) -> builder::ListBatchParts {
        self.client.list_batch_parts().batch_id(batch_id.into())
    }
}
