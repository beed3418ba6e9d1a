mod own;

use bpm_rest::{Flowable, List as _, testing::flowable::Server};
use futures::TryStreamExt as _;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start().await?;
    let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
    let users: Vec<_> = flowable.users().list().items().try_collect().await?;
    assert_eq!(users.len(), 1);
    println!("dependant lists: {}", users[0].id);
    own::run().await?;
    Ok(())
}
