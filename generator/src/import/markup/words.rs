//! The words of a Swagger2Markup document, in English and in Chinese.

/// What a heading says of what stands below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Overview,
    Version,
    Uri,
    Tags,
    Paths,
    Definitions,
    Security,
    Description,
    Parameters,
    Responses,
    Consumes,
    Produces,
    /// Examples and the like.
    Ignored,
}

impl Section {
    pub(super) fn of(heading: &str) -> Option<Self> {
        let heading = packed(heading);
        let is_example = ["examplehttp", "http请求示例", "http响应示例", "示例", "request", "response", "请求", "响应"];
        Some(match heading.as_str() {
            "overview" | "概览" | "概述" => Self::Overview,
            "versioninformation" | "版本信息" => Self::Version,
            "urischeme" => Self::Uri,
            "tags" | "标签" => Self::Tags,
            "paths" | "resources" | "operations" | "资源" | "路径" => Self::Paths,
            "definitions" | "定义" => Self::Definitions,
            "security" | "安全" | "securityscheme" => Self::Security,
            "description" | "说明" | "描述" => Self::Description,
            "parameters" | "参数" => Self::Parameters,
            "responses" | "响应" => Self::Responses,
            "consumes" | "消耗" => Self::Consumes,
            "produces" | "生成" => Self::Produces,
            "tableofcontents" | "目录" | "contactinformation" | "联系方式" | "licenseinformation" | "许可信息"
            | "许可证" => Self::Ignored,
            other if is_example.iter().any(|start| other.starts_with(start)) => Self::Ignored,
            _ => return None,
        })
    }

    /// Whether it is a part of an operation.
    pub(super) fn is_of_operation(self) -> bool {
        matches!(
            self,
            Self::Description
                | Self::Parameters
                | Self::Responses
                | Self::Consumes
                | Self::Produces
                | Self::Tags
                | Self::Security
                | Self::Ignored
        )
    }
}

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    Parameters,
    Responses,
    Properties,
    /// Of security, which is described elsewhere.
    Other,
}

impl Table {
    /// What the cells of a head say.
    pub(super) fn of(cells: &[String]) -> Option<Self> {
        let cells: Vec<String> = cells.iter().map(|cell| packed(cell)).collect();
        let is = |index: usize, words: &[&str]| cells.get(index).is_some_and(|cell| words.contains(&cell.as_str()));
        let (name, kind) = (["name", "名称"], ["type", "类型"]);
        if is(0, &kind) && is(1, &name) && cells.len() > 3 {
            Some(Self::Parameters)
        } else if is(0, &["httpcode", "http代码", "代码"]) {
            Some(Self::Responses)
        } else if is(0, &name) && cells.iter().any(|cell| kind.contains(&cell.as_str()) || cell == "schema") {
            Some(Self::Properties)
        } else if is(0, &kind) && is(1, &name) {
            Some(Self::Other)
        } else {
            None
        }
    }
}

/// The field of an overview that a line is: `*Host* : example.org`.
pub(super) fn field(line: &str) -> Option<(&'static str, &str)> {
    let (name, value) = line.split_once([':', '：'])?;
    let key = match packed(name).as_str() {
        "version" | "版本" => "version",
        "host" | "域名" => "host",
        "basepath" | "基础路径" => "basePath",
        "schemes" | "协议" | "方案" => "schemes",
        "type" | "类型" => "type",
        _ => return None,
    };
    Some((key, value.trim()))
}

/// Whether a word behind a name says that it is required; none if it says neither.
pub(super) fn is_required(word: &str) -> Option<bool> {
    match packed(word).as_str() {
        "required" | "必填" | "必需" => Some(true),
        "optional" | "可选" => Some(false),
        _ => None,
    }
}

/// Whether a type is that of an answer without a body.
pub(super) fn is_nothing(kind: &str) -> bool {
    ["nocontent", "无内容", ""].contains(&packed(kind).as_str())
}

/// Where a parameter goes.
pub(super) fn location(word: &str) -> Option<&'static str> {
    Some(match packed(word).as_str() {
        "path" => "path",
        "query" => "query",
        "header" => "header",
        "body" => "body",
        "formdata" => "formData",
        _ => return None,
    })
}

/// What of a description is no facts of a type and no example.
pub(super) fn without_facts(description: &str) -> String {
    let words = [
        "模式",
        "样例",
        "示例",
        "默认值",
        "默认",
        "长度",
        "最小长度",
        "最大长度",
        "最小值",
        "最大值",
        "最小项",
        "最大项",
        "pattern",
        "example",
        "default",
        "length",
        "minimal length",
        "maximal length",
        "minimum value",
        "maximum value",
        "minimum",
        "maximum",
        "headers",
        "头部",
    ];
    let mut end = description.len();
    for (at, _) in description.match_indices("**") {
        let word = description[at + 2..].split("**").next().unwrap_or_default().trim().to_lowercase();
        if words.contains(&word.as_str()) {
            end = end.min(at);
        }
    }
    unmarked(&description[..end])
}

/// A text without the marks of Markdown.
pub(super) fn unmarked(text: &str) -> String {
    let text = text.replace("<br>", " ").replace("**", "").replace("\\|", "|").replace("\\_", "_");
    let text = text.trim().trim_matches('`').trim();
    text.strip_prefix('*').and_then(|text| text.strip_suffix('*')).unwrap_or(text).trim().to_owned()
}

/// A word without blanks, marks and case.
fn packed(word: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !matches!(c, '*' | '`' | '_');
    word.replace("<br>", "").chars().filter(kept).collect::<String>().to_lowercase()
}
