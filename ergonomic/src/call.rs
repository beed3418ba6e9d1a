//! What can be done with any operation, beside awaiting it.

use crate::{Error, Operation, Paged, Result, page::Pager, page::Pages};
use futures::future::BoxFuture;

/// Any operation with its parameters set.
pub trait Call: Operation {
    /// Sends the operation and reads its answer; awaiting it does the same.
    ///
    /// # Errors
    /// Whatever went wrong, with the operation named in it.
    fn send(self) -> BoxFuture<'static, Result<Self::Output>> {
        Box::pin(bpm_rest_generated::operation::send(self))
    }
}

impl<O: Operation> Call for O {}

/// Any operation that lists something page by page.
///
/// ```
/// # use bpm_rest::{Flowable, testing::flowable::Server};
/// use bpm_rest::{List as _, flowable::UserSort};
/// use futures::TryStreamExt as _;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
/// let people = flowable.users().list().sort(UserSort::LastName);
/// println!("{} people", people.clone().total().await?);
///
/// let mut people = people.items();
/// while let Some(user) = people.try_next().await? {
///     println!("{}", user.id);
/// }
/// # Ok(())
/// # }
/// ```
pub trait List: Paged {
    /// The items of the list, one by one; pages are asked for as they are needed.
    ///
    /// The list starts where the operation's own offset says, and its page size is used, 100 if it has none.
    fn items(self) -> Pager<Self::Item> {
        Pager::new(self.pages())
    }

    /// The list page by page, starting and sized as [`List::items`].
    fn pages(self) -> Pages<Self::Item> {
        Pages::new(self)
    }

    /// How many items the list has, asked for with one request for one item.
    ///
    /// # Errors
    /// Those of the operation; a protocol error if the server does not tell a total.
    fn total(self) -> BoxFuture<'static, Result<u64>> {
        Box::pin(async {
            let page = Self::page(bpm_rest_generated::operation::send(self.with_window(0, 1)).await?);
            page.total
                .ok_or_else(|| Error::protocol("the server does not tell how many items the list has").of(Self::INFO))
        })
    }
}

impl<P: Paged> List for P {}
