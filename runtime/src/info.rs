//! What is known of an operation without calling it.

use crate::{failures::Failure, layout::Layout, path::PathSegments, words};
use http::Method;
use std::{borrow::Cow, fmt, ops::Deref, sync::Arc};

/// What is known of an operation without calling it.
#[derive(Debug)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The operation's id in the spec: `get_user`; of a raw call, the name that its caller gave, or `raw`.
    pub id: Cow<'static, str>,
    /// The system whose spec has the operation: `flowable`; `raw` for a raw call.
    pub system: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template under the base URL: `/identity/users/{userId}`.
    pub path: Cow<'static, str>,
    /// What the server does with values in the path that are unlike plain ids.
    pub path_segments: PathSegments,
    /// How long its URL may be, and what to call instead where a list in the query makes it longer.
    pub url_limit: Option<UrlLimit>,
    /// The resource that the operation belongs to.
    pub tag: &'static str,
    /// Whether calling it again has no further effect, so that it may be retried.
    pub is_idempotent: bool,
    /// Whether calling it may change anything on the server.
    pub has_effect: bool,
    /// Whether it carries a file up or down, which may take long.
    pub is_transfer: bool,
    /// The media types of its successful answers; none where they have no body.
    pub media: &'static [&'static str],
    /// How a successful answer is laid out.
    pub layout: Layout,
    /// The field of its form that takes the file, where it sends one as `multipart/form-data`.
    pub file_field: Option<&'static str>,
    /// Which servers have it, where not all of them do: `Bonita 7.11 and later`.
    pub served: Option<&'static str>,
    /// How its servers tell failures whose status does not say what they mean.
    pub failures: &'static [Failure],
    /// The statuses of failures after which the server may have done what was asked.
    pub unclear: &'static [u16],
    /// The documents that describe it, each with its section.
    pub sources: &'static [&'static str],
}

/// How long the URL of an operation may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UrlLimit {
    /// The number of bytes of path and query that servers take.
    pub bytes: usize,
    /// The call that takes in its body what this one has in its query.
    pub instead: &'static str,
}

impl UrlLimit {
    #[doc(hidden)]
    pub const fn new(bytes: usize, instead: &'static str) -> Self {
        Self { bytes, instead }
    }
}

impl OperationInfo {
    /// The system of raw calls.
    pub const RAW: &'static str = "raw";

    /// An operation of a spec, of which nothing more is said: it is not idempotent, has an effect, and no body.
    pub const fn new(id: &'static str, system: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id: Cow::Borrowed(id),
            system,
            method,
            path: Cow::Borrowed(path),
            path_segments: PathSegments::UNKNOWN,
            url_limit: None,
            tag: "",
            is_idempotent: false,
            has_effect: true,
            is_transfer: false,
            media: &[],
            layout: Layout::new(200),
            file_field: None,
            served: None,
            failures: &[],
            unclear: &[],
            sources: &[],
        }
    }

    /// The same operation, with what the server does with values in the path.
    #[must_use]
    pub const fn with_path_segments(mut self, path_segments: PathSegments) -> Self {
        self.path_segments = path_segments;
        self
    }

    /// The same operation, with how long its URL may be.
    #[must_use]
    pub const fn with_url_limit(mut self, limit: UrlLimit) -> Self {
        self.url_limit = Some(limit);
        self
    }

    /// The same operation, with the resource that it belongs to.
    #[must_use]
    pub const fn with_tag(mut self, tag: &'static str) -> Self {
        self.tag = tag;
        self
    }

    /// The same operation, with whether calling it again has no further effect.
    #[must_use]
    pub const fn with_idempotence(mut self, is_idempotent: bool) -> Self {
        self.is_idempotent = is_idempotent;
        self
    }

    /// The same operation, with whether calling it may change anything on the server.
    #[must_use]
    pub const fn with_effect(mut self, has_effect: bool) -> Self {
        self.has_effect = has_effect;
        self
    }

    /// The same operation, with whether it carries a file up or down.
    #[must_use]
    pub const fn with_transfer(mut self, is_transfer: bool) -> Self {
        self.is_transfer = is_transfer;
        self
    }

    /// The same operation, with the media types of its successful answers.
    #[must_use]
    pub const fn with_media(mut self, media: &'static [&'static str]) -> Self {
        self.media = media;
        self
    }

    /// The same operation, with how a successful answer is laid out.
    #[must_use]
    pub const fn with_layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// The same operation, with the field of its form that takes the file.
    #[must_use]
    pub const fn with_file_field(mut self, name: &'static str) -> Self {
        self.file_field = Some(name);
        self
    }

    /// The same operation, with which servers have it.
    #[must_use]
    pub const fn with_served(mut self, servers: &'static str) -> Self {
        self.served = Some(servers);
        self
    }

    /// The same operation, with how its servers tell failures.
    #[must_use]
    pub const fn with_failures(mut self, failures: &'static [Failure]) -> Self {
        self.failures = failures;
        self
    }

    /// The same operation, with the statuses of failures after which the server may have done what was asked.
    #[must_use]
    pub const fn with_unclear(mut self, statuses: &'static [u16]) -> Self {
        self.unclear = statuses;
        self
    }

    /// The same operation, with the documents that describe it.
    #[must_use]
    pub const fn with_sources(mut self, sources: &'static [&'static str]) -> Self {
        self.sources = sources;
        self
    }

    /// Whether a page of HTML may be a successful answer.
    pub fn serves_pages(&self) -> bool {
        self.media.iter().any(|media| words::is_html_type(media))
    }

    /// What is known of a call that is in no spec: the name and the path template that its caller gave.
    ///
    /// It counts as idempotent where its method does.
    pub fn raw(name: impl Into<Cow<'static, str>>, method: Method, path: impl Into<Cow<'static, str>>) -> Self {
        Self {
            id: name.into(),
            system: Self::RAW,
            is_idempotent: method.is_idempotent(),
            has_effect: !method.is_safe(),
            method,
            path: path.into(),
            path_segments: PathSegments::UNKNOWN,
            url_limit: None,
            tag: Self::RAW,
            is_transfer: false,
            // Nobody knows what a path beyond the specs answers with.
            media: &["*/*", "text/html"],
            layout: Layout::new(200),
            file_field: None,
            served: None,
            failures: &[],
            unclear: &[],
            sources: &[],
        }
    }

    /// The same operation, with whether it may be retried, and whether it carries a file.
    #[must_use]
    pub fn with_traits(mut self, is_idempotent: bool, is_transfer: bool) -> Self {
        (self.is_idempotent, self.is_transfer) = (is_idempotent, is_transfer);
        self.has_effect = !(is_idempotent && self.method.is_safe());
        self
    }
}

/// A shared [`OperationInfo`], cheap to clone: a static one of a spec, or one that a raw call made.
#[derive(Clone)]
pub struct OperationRef(Shared);

#[derive(Clone)]
enum Shared {
    Static(&'static OperationInfo),
    Made(Arc<OperationInfo>),
}

impl Deref for OperationRef {
    type Target = OperationInfo;

    fn deref(&self) -> &OperationInfo {
        match &self.0 {
            Shared::Static(info) => info,
            Shared::Made(info) => info,
        }
    }
}

impl From<&'static OperationInfo> for OperationRef {
    fn from(info: &'static OperationInfo) -> Self {
        Self(Shared::Static(info))
    }
}

impl From<OperationInfo> for OperationRef {
    fn from(info: OperationInfo) -> Self {
        Self(Shared::Made(Arc::new(info)))
    }
}

impl fmt::Debug for OperationRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
