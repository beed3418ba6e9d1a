//! Business data, as the model of business data has them.

use super::{BusinessDataImport, builder, operations};
use crate::{
    Error, Head, Multipart, Operation, OperationRef, Page, Paged, Result, Upload,
    transport::{Connection, Options, Request, Response},
    typed::{Typed, TypedList},
};
use bpm_rest_generated::bonita::Client;
use bpm_rest_runtime::{
    awaitable,
    operation::{Window, Wraps, decode_json, send},
};
use futures::future::BoxFuture;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::{collections::BTreeSet, fmt};

/// Business data, as the model of business data has them.
///
/// Business objects are read as types of yours. Beside the fields of the model each has `persistenceId` and
/// `persistenceVersion`, numbers, and a text with the same digits for each number of 64 bits, such as
/// `persistenceId_string`. A relation that is not loaded is told in `links`; [`relation`](Self::relation) loads it.
#[derive(Clone, Debug)]
pub struct BusinessData {
    client: Client,
}

impl BusinessData {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Queries business objects of a class; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The class is given by its qualified name, such as `com.company.model.Customer`. The query is `find` for all, a
    /// `findBy…` that there is for each field, or one of the model; its parameters are given with
    /// [`parameter`](BusinessDataQuery::parameter). The server tells the total where the model has a query that counts the
    /// same.
    ///
    /// `GET /API/bdm/businessData/{className}`. Bonita 7.14.0 and 8.0.0, businessData.
    ///
    /// ```no_run
    /// # async fn customers(bonita: bpm_rest::Bonita) -> anyhow::Result<()> {
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    /// use serde::{Deserialize, Serialize};
    ///
    /// #[derive(Serialize, Deserialize)]
    /// struct Customer {
    ///     #[serde(rename = "persistenceId")]
    ///     id: i64,
    ///     name: String,
    /// }
    ///
    /// let query = bonita.business_data().query::<Customer>("com.company.model.Customer", "findByCity");
    /// let mut customers = query.parameter("city", "Grenoble").per_page(50).items();
    /// while let Some(customer) = customers.try_next().await? {
    ///     println!("{}: {}", customer.id, customer.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Answers with a list of [`Value`].
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such class or query, or a parameter of the query is missing.
    pub fn query<T>(&self, class_name: impl Into<String>, query: impl Into<String>) -> BusinessDataQuery<T> {
        let call = self.client.query_business_data().class_name(class_name.into()).q(query.into());
        BusinessDataQuery { list: TypedList::new(call.p(0).c(PER_PAGE)), parameters: Parameters::default() }
    }

    /// Counts business objects by a query of the model that counts, such as `countForFind`.
    ///
    /// `GET /API/bdm/businessData/{className}`. Bonita 7.14.0 and 8.0.0, businessData.
    ///
    /// Answers with [`u64`].
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: There is no such class or query, or a parameter of the query is missing.
    pub fn count(&self, class_name: impl Into<String>, query: impl Into<String>) -> CountBusinessData {
        let call = self.client.query_business_data().class_name(class_name.into()).q(query.into());
        CountBusinessData { call: call.p(0).c(1), parameters: Parameters::default() }
    }

    /// Gets one business object.
    ///
    /// It is read as a type of yours. 500 if there is no such object or class.
    ///
    /// `GET /API/bdm/businessData/{className}/{persistenceId}`. Bonita 7.14.0 and 8.0.0, businessData.
    ///
    /// Answers with a map of names to [`Value`].
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get<T: DeserializeOwned + Send + 'static>(
        &self,
        class_name: impl Into<String>,
        persistence_id: i64,
    ) -> Typed<builder::GetBusinessObject, T> {
        Typed::new(self.client.get_business_object().class_name(class_name.into()).persistence_id(persistence_id))
    }

    /// Gets several business objects by their ids; those that there are not are left out.
    ///
    /// `GET /API/bdm/businessData/{className}/findByIds`. Bonita 7.14.0 and 8.0.0, findByIds.
    ///
    /// Answers with a list of [`Value`].
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list_by_ids<T: DeserializeOwned + Send + 'static>(
        &self,
        class_name: impl Into<String>,
        persistence_ids: impl IntoIterator<Item = i64>,
    ) -> Typed<builder::ListBusinessObjectsByIds, Vec<T>> {
        let ids: Vec<i64> = persistence_ids.into_iter().collect();
        Typed::new(self.client.list_business_objects_by_ids().class_name(class_name.into()).ids(ids))
    }

    /// Gets what a field of a business object relates it to.
    ///
    /// It is read as a type of yours: that of the related object for a relation to one, a `Vec` of it for a relation to
    /// many. A relation to one that is not set is an empty object. A field that is no relation has no answer, which `Option`
    /// reads as `None`.
    ///
    /// `GET /API/bdm/businessData/{className}/{persistenceId}/{field}`. Bonita 7.14.0 and 8.0.0, businessData.
    ///
    /// Answers with [`Value`], or with nothing.
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn relation<T: DeserializeOwned + Send + 'static>(
        &self,
        class_name: impl Into<String>,
        persistence_id: i64,
        field: impl Into<String>,
    ) -> Typed<builder::GetBusinessObjectRelation, T> {
        let call = self.client.get_business_object_relation().class_name(class_name.into());
        Typed::new(call.persistence_id(persistence_id).field(field.into()))
    }

    /// Creates a business object. Its members are the fields of the model.
    ///
    /// `POST /API/bdm/businessData/{className}`. Bonita OpenAPI document 1.0.9, insertBusinessData.
    ///
    /// Answers with a map of names to [`Value`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, class_name: impl Into<String>, object: Map<String, Value>) -> builder::CreateBusinessObject {
        self.client.create_business_object().class_name(class_name.into()).body(object)
    }

    /// Imports business objects from a file.
    ///
    /// `POST /API/bdm/businessData/{className}/import`. Bonita OpenAPI document 1.0.9, importBusinessData.
    ///
    /// Answers with [`BusinessDataImport`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn import(&self, class_name: impl Into<String>, file: Upload) -> Multipart<BusinessDataImport> {
        Multipart::new(self.client.connection(), &operations::IMPORT_BUSINESS_OBJECTS, file).segment(class_name)
    }

    /// Changes a business object. Its members are the fields of the model.
    ///
    /// `PUT /API/bdm/businessData/{className}/{persistenceId}`. Bonita OpenAPI document 1.0.9, updateBusinessData.
    ///
    /// Answers with a map of names to [`Value`].
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(
        &self,
        class_name: impl Into<String>,
        persistence_id: i64,
        object: Map<String, Value>,
    ) -> builder::UpdateBusinessObject {
        let call = self.client.update_business_object().class_name(class_name.into());
        call.persistence_id(persistence_id).body(object)
    }

    /// Deletes a business object.
    ///
    /// `DELETE /API/bdm/businessData/{className}/{persistenceId}`. Bonita OpenAPI document 1.0.9, deleteBusinessData.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn delete(&self, class_name: impl Into<String>, persistence_id: i64) -> builder::DeleteBusinessObject {
        self.client.delete_business_object().class_name(class_name.into()).persistence_id(persistence_id)
    }
}

/// How many objects a page holds where a query does not say it.
const PER_PAGE: u64 = 10;

/// The parameters of a query, as they are sent.
#[derive(Clone, Debug, Default)]
struct Parameters {
    names: BTreeSet<String>,
    refused: Option<String>,
}

impl Parameters {
    /// The parameter as it is sent.
    fn add(&mut self, name: String, value: &dyn fmt::Display) -> String {
        let sent = format!("{name}={value}");
        if name.is_empty() || name.contains('=') {
            self.refused = Some(format!("`{name}` is no name of a parameter of a query"));
        } else if !self.names.insert(name.clone()) {
            self.refused = Some(format!("the parameter `{name}` of the query is given twice"));
        }
        sent
    }

    fn checked(&self) -> Result<()> {
        self.refused.as_ref().map_or(Ok(()), |why| Err(Error::request(why.as_str())))
    }
}

/// A query of business objects: see [`BusinessData::query`].
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited, or the stream of its items or pages is polled"]
pub struct BusinessDataQuery<T> {
    list: TypedList<builder::QueryBusinessData, T>,
    parameters: Parameters,
}

impl<T> BusinessDataQuery<T> {
    /// Gives a parameter of the query. A date is written as `2020-02-29` or `2020-02-29T01:02:03`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        let parameter = self.parameters.add(name.into(), &value);
        self.list = self.list.map(|call| call.f([parameter]));
        self
    }

    /// The index of the page to start with, from 0.
    pub fn page(mut self, index: u64) -> Self {
        self.list = self.list.map(|call| call.p(index));
        self
    }

    /// The page size: how many objects a page holds; 10 unless it is set.
    pub fn per_page(mut self, count: u64) -> Self {
        self.list = self.list.map(|call| call.c(count));
        self
    }
}

impl<T> Clone for BusinessDataQuery<T> {
    fn clone(&self) -> Self {
        Self { list: self.list.clone(), parameters: self.parameters.clone() }
    }
}

impl<T: DeserializeOwned + Send + 'static> Wraps for BusinessDataQuery<T> {
    type Inner = TypedList<builder::QueryBusinessData, T>;

    fn inner(&self) -> &Self::Inner {
        &self.list
    }

    fn into_inner(self) -> Result<Self::Inner> {
        self.parameters.checked()?;
        Ok(self.list)
    }
}

impl<T: Serialize + DeserializeOwned + Send + 'static> Paged for BusinessDataQuery<T> {
    type Item = T;

    fn is_by_index(&self) -> bool {
        self.list.is_by_index()
    }

    fn window(&self) -> Result<Window> {
        self.parameters.checked()?;
        self.list.window()
    }

    fn with_window(self, start: u64, size: u64) -> Self {
        Self { list: self.list.with_window(start, size), ..self }
    }

    fn page(&self, output: Vec<T>, head: &Head) -> Result<Page<T>> {
        self.list.page(output, head)
    }
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for BusinessDataQuery<T> {
    type Output = Result<Vec<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        send(self)
    }
}

/// A query that counts business objects: see [`BusinessData::count`].
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CountBusinessData {
    call: builder::QueryBusinessData,
    parameters: Parameters,
}

impl CountBusinessData {
    /// Gives a parameter of the query. A date is written as `2020-02-29` or `2020-02-29T01:02:03`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        let parameter = self.parameters.add(name.into(), &value);
        self.call = self.call.f([parameter]);
        self
    }
}

impl Operation for CountBusinessData {
    type Output = u64;

    fn info(&self) -> OperationRef {
        self.call.info()
    }

    fn connection(&self) -> &Connection {
        self.call.connection()
    }

    fn options(&self) -> Options {
        self.call.options()
    }

    fn into_request(self) -> Result<Request> {
        self.parameters.checked()?;
        self.call.into_request()
    }

    async fn decode(response: Response) -> Result<u64> {
        let counted: Vec<u64> = decode_json(response).await?;
        match counted.as_slice() {
            [count] => Ok(*count),
            _ => Err(Error::protocol(
                "a query that counts answers with a list of one number, and this answer is another list",
            )),
        }
    }
}

awaitable!(CountBusinessData => u64);
