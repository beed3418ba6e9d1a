//! What generated code is written with.

/// Makes a generated builder a call: its request is built by progenitor's code, its answer read by one of the functions
/// of `operation::read` and `envelope::read`, or handed on as a file.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    ($builder:ident, $info:ident, $output:ty, decode_stream) => {
        $crate::operation!(
            @streamed $builder, $info, response, $crate::operation::decode_stream(response),
            call, $crate::operation::perform_stream(call), |error| error
        );
    };
    ($builder:ident, $info:ident, $output:ty, decode_filled_stream) => {
        $crate::operation!(
            @streamed $builder, $info, response, $crate::operation::decode_filled_stream(response),
            call, $crate::operation::perform_filled_stream(call), |error| error
        );
    };
    ($builder:ident, $info:ident, $output:ty, decode_optional_stream) => {
        $crate::operation!(
            @$builder, $info, $output, $crate::answer::AnswerBody::Streamed, response,
            $crate::operation::decode_optional_stream(response), call, $crate::operation::perform_optional_stream(call),
            |error| error
        );
    };
    ($builder:ident, $info:ident, $output:ty, decode_stream, $envelope:ident) => {
        $crate::operation!(
            @streamed $builder, $info, response, $crate::envelope::decode_stream(response, &$envelope),
            call, $crate::envelope::perform_stream(call, &$envelope), |error| $envelope.explained(error)
        );
    };
    ($builder:ident, $info:ident, $output:ty, decode_filled_stream, $envelope:ident) => {
        $crate::operation!(
            @streamed $builder, $info, response, $crate::envelope::decode_filled_stream(response, &$envelope),
            call, $crate::envelope::perform_filled_stream(call, &$envelope), |error| $envelope.explained(error)
        );
    };
    ($builder:ident, $info:ident, $output:ty, $decode:ident) => {
        $crate::operation!(
            @whole $builder, $info, $output, $crate::operation!(@answer $decode),
            |answer| $crate::operation::read::$decode(answer), |error| error
        );
    };
    ($builder:ident, $info:ident, $output:ty, in $way:ty) => {
        $crate::operation!(
            @whole $builder, $info, $output, $crate::answer::AnswerBody::Whole,
            |answer| $crate::operation::read::decode_in::<$way, $output>(answer), |error| error
        );
    };
    // A list of rows that the server joins: at the limit it stops, wherever that is. Each item before the page takes at
    // least one row.
    ($builder:ident, $info:ident, $output:ty, $decode:ident, |$page:ident| $rows:expr, $start:expr) => {
        $crate::operation!(
            @whole $builder, $info, $output, $crate::operation!(@answer $decode),
            |answer| {
                let $page: $output = $crate::operation::read::$decode(answer)?;
                $rows.after($crate::operation::Count::count(&$start).unwrap_or(0))?;
                Ok($page)
            },
            |error| error
        );
    };
    // What is left of an envelope without data still tells a failure.
    ($builder:ident, $info:ident, $output:ty, $decode:ident, $envelope:ident) => {
        $crate::operation!(
            @whole $builder, $info, $output, $crate::answer::AnswerBody::Whole,
            |answer| $crate::envelope::read::$decode(answer, &$envelope), |error| $envelope.explained(error)
        );
    };
    (@answer decode_empty) => { $crate::answer::AnswerBody::Meaningless };
    (@answer $decode:ident) => { $crate::answer::AnswerBody::Whole };
    (@whole $builder:ident, $info:ident, $output:ty, $answer:expr, $read:expr, |$error:ident| $explained:expr) => {
        $crate::operation!(
            @$builder, $info, $output, $answer, response, $crate::operation::read::of(response, Self::ANSWER, $read),
            call, $crate::operation::perform_whole(call, $read), |$error| $explained
        );
    };
    (
        @streamed $builder:ident, $info:ident, $response:ident, $decoded:expr, $call:ident, $performed:expr,
        |$error:ident| $explained:expr
    ) => {
        $crate::operation!(
            @$builder, $info, $crate::download::Download, $crate::answer::AnswerBody::Streamed, $response, $decoded,
            $call, $performed, |$error| $explained
        );
    };
    (
        @$builder:ident, $info:ident, $output:ty, $answer:expr, $response:ident, $decoded:expr,
        $call:ident, $performed:expr, |$error:ident| $explained:expr
    ) => {
        impl $crate::operation::Operation for builder::$builder {
            type Output = $output;

            const ANSWER: $crate::answer::AnswerBody = $answer;

            fn info(&self) -> $crate::operation::OperationRef {
                (&$info).into()
            }

            fn connection(&self) -> &$crate::seam::Connection {
                self.client.connection()
            }

            #[inline(never)]
            fn into_request(self) -> Result<$crate::body::Request, $crate::error::Error> {
                $crate::operation::fitting(&$info, $crate::operation::Build::build(self)?)
            }

            fn decode(
                $response: $crate::body::Response,
            ) -> impl Future<Output = Result<Self::Output, $crate::error::Error>> + Send {
                $decoded
            }

            fn explained($error: $crate::error::Error) -> $crate::error::Error {
                $explained
            }

            #[inline(never)]
            fn perform(
                $call: $crate::operation::Prepared,
            ) -> $crate::call::BoxFuture<'static, Result<Self::Output, $crate::error::Error>> {
                $performed
            }
        }

        $crate::awaitable!(builder::$builder);
    };
}
