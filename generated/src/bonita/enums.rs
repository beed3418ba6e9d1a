// Made by `cargo xtask generate`; edit the spec instead.

//! Enumerations; each takes values that it does not know, too.


::bpm_rest_runtime::open_enum! {
    /// What a page is.
    PageType {
        /// `page`.
        Page = "page",
        /// `form`.
        Form = "form",
        /// `layout`.
        Layout = "layout",
        /// `theme`.
        Theme = "theme",
        /// `apiExtension`.
        ApiExtension = "apiExtension",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What an entry is.
    ProfileEntryType {
        /// `link`.
        Link = "link",
        /// `folder`.
        Folder = "folder",
    }
}

::bpm_rest_runtime::open_enum! {
    /// What a look is for.
    ThemeType {
        /// `portal`.
        Portal = "portal",
        /// `mobile`.
        Mobile = "mobile",
    }
}
