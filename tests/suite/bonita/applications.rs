//! Living applications, their pages and their menus. An application brings the page that the tests use, so any server will
//! do; what the tests create they delete again.

use super::{CHANGES, UNKNOWN, a_profile, bonita, plain, status};
use crate::target::{Target, Test, failure};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Bonita, Error, List as _,
    bonita::{
        Application, ApplicationDeploy, ApplicationField, ApplicationFilter, ApplicationMenuDeploy,
        ApplicationMenuField, ApplicationMenuFilter, ApplicationPage, ApplicationPageDeploy, ApplicationPageField,
        ApplicationPageFilter, ApplicationState, NewApplication, NewApplicationMenu, NewApplicationPage, Search,
        search::Filter,
    },
};
use futures::{FutureExt as _, TryStreamExt as _};

pub(super) const TESTS: &[(&str, Test)] = &[
    ("applications_live_and_die", |target| applications_live_and_die(target).boxed()),
    ("what_an_application_cannot_be_is_refused", |target| what_an_application_cannot_be_is_refused(target).boxed()),
    ("applications_are_found", |target| applications_are_found(target).boxed()),
    ("applications_have_pages", |target| applications_have_pages(target).boxed()),
    ("applications_have_menus", |target| applications_have_menus(target).boxed()),
];

async fn an_application(bonita: &Bonita, token: &str) -> Result<Application> {
    let application = NewApplication::new(format!("Shown {token}"), a_profile(bonita).await?, token, "1.0");
    Ok(bonita.applications().create(application.description("的")).await?)
}

/// The pages of an application, by their tokens.
async fn pages_of(bonita: &Bonita, application: i64) -> Result<Vec<ApplicationPage>> {
    let search = Search::new().filter(ApplicationPageFilter::application_id(application));
    Ok(bonita.application_pages().search(search.order_by(ApplicationPageField::Token.asc())).await?)
}

/// A refusal because there is such a thing already, which is no 403 here.
fn is_taken(error: &Error) -> bool {
    error.is_conflict() && status(error) == 500
}

async fn applications_live_and_die(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let token = plain(&target, "app");
    let created = an_application(&bonita, &token).await?;
    assert_eq!(created.token.as_deref(), Some(token.as_str()));
    assert_eq!((created.version.as_deref(), created.description.as_deref()), (Some("1.0"), Some("的")));
    assert_eq!((&created.state, created.editable), (&Some(ApplicationState::Activated), Some(true)));
    assert_eq!(created.visibility.as_deref(), Some("RESTRICTED"));
    assert_eq!(created.profile_id.as_ref().map(|profile| profile.id()), Some(a_profile(&bonita).await?));
    assert!(created.layout_id.is_some() && created.theme_id.is_some(), "{created:?}");
    assert!(created.creation_date.is_some_and(|date| date.milliseconds() > 1_400_000_000_000), "{created:?}");

    let deploys = ApplicationDeploy::ALL.map(String::from);
    let whole = bonita.applications().get(created.id).d(deploys).await?;
    assert!(whole.home_page_id.is_some(), "a new application begins with a home page: {whole:?}");
    let layout = whole.layout_id.as_ref().and_then(|layout| layout.object()).context("a layout")?;
    assert_eq!(Some(layout.id), created.layout_id.as_ref().map(|layout| layout.id()));
    assert!(whole.theme_id.as_ref().is_some_and(|theme| theme.object().is_some()), "{whole:?}");
    assert!(whole.profile_id.as_ref().is_some_and(|profile| profile.object().is_some()), "{whole:?}");

    let update = bonita.applications().update(created.id).display_name("Other").version("2.0");
    update.state(ApplicationState::Deactivated).await?;
    let changed = bonita.applications().get(created.id).await?;
    assert_eq!((changed.display_name.as_deref(), changed.version.as_deref()), (Some("Other"), Some("2.0")));
    assert_eq!((&changed.state, &changed.token), (&Some(ApplicationState::Deactivated), &created.token));
    assert_eq!(changed.home_page_id, whole.home_page_id, "what is left out stays");

    bonita.applications().delete(created.id).await?;
    assert!(failure(bonita.applications().get(created.id).await)?.is_not_found());
    assert_eq!(pages_of(&bonita, created.id).await?, [], "the pages are gone with the application");
    assert!(failure(bonita.applications().delete(created.id).await)?.is_not_found());
    assert!(failure(bonita.applications().update(created.id).version("3").await)?.is_not_found());
    Ok(())
}

async fn what_an_application_cannot_be_is_refused(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let token = plain(&target, "taken");
    let application = an_application(&bonita, &token).await?;
    let profile = a_profile(&bonita).await?;
    let refused = async |token: &str, profile: i64| -> Result<Error> {
        failure(bonita.applications().create(NewApplication::new("Shown", profile, token, "1.0")).await)
    };
    let taken = refused(&token, profile).await?;
    assert!(is_taken(&taken), "{taken}");
    for error in [refused("no token", profile).await?, refused(&format!("{token}x"), UNKNOWN).await?] {
        assert_eq!((status(&error), error.is_conflict()), (500, false), "{error}");
    }
    let partly = failure(bonita.applications().delete_many([application.id, UNKNOWN]).await)?;
    assert!(partly.is_not_found(), "{partly}");
    assert!(failure(bonita.applications().get(application.id).await)?.is_not_found(), "those before are gone");
    Ok(())
}

async fn applications_are_found(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let token = plain(&target, "found");
    let application = an_application(&bonita, &token).await?;
    let ids = async |search| -> Result<Vec<i64>> {
        Ok(bonita.applications().search(search).items().map_ok(|application| application.id).try_collect().await?)
    };
    let own = || Search::new().filter(ApplicationFilter::token(&token));
    let profile = a_profile(&bonita).await?;
    let layout = application.layout_id.as_ref().context("a layout")?.id();
    let theme = application.theme_id.as_ref().context("a theme")?.id();
    for filter in [
        ApplicationFilter::id(application.id),
        ApplicationFilter::display_name(format!("Shown {token}")),
        ApplicationFilter::version("1.0"),
        ApplicationFilter::state(ApplicationState::Activated),
        ApplicationFilter::profile_id(profile),
        ApplicationFilter::layout_id(layout),
        ApplicationFilter::theme_id(theme),
        ApplicationFilter::creation_date(application.creation_date.context("a date")?.milliseconds()),
    ] {
        let search = own().filter(filter);
        let shown = search.to_string();
        assert_eq!(ids(search).await?, [application.id], "{shown}");
    }
    assert!(ids(own().filter(ApplicationFilter::version("9"))).await?.is_empty());
    assert!(ids(own().filter(ApplicationFilter::profile_id(UNKNOWN))).await?.is_empty());
    for field in ApplicationField::ALL {
        let [up, down] = [field.asc(), field.desc()].map(|order| Search::new().order_by(order).per_page(50));
        assert_eq!(ids(up).await?.len(), ids(down).await?.len(), "{field:?}");
    }
    let deployed = ApplicationDeploy::ALL.into_iter().fold(own(), |search, deploy| search.deploy(deploy));
    let found = bonita.applications().search(deployed).await?;
    assert!(found[0].layout_id.as_ref().is_some_and(|layout| layout.object().is_some()), "{found:?}");
    let unknown = Search::new().filter(Filter::new("nosuch", "x")).unchecked();
    assert_eq!(status(&failure(bonita.applications().search(unknown).await)?), 500);
    bonita.applications().delete(application.id).await?;
    Ok(())
}

async fn applications_have_pages(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let application = an_application(&bonita, &plain(&target, "paged")).await?.id;
    let pages = pages_of(&bonita, application).await?;
    assert_eq!(pages.len(), 1, "{pages:?}");
    let home = &pages[0];
    assert_eq!((home.token.as_deref(), home.application_id.id()), (Some("home"), application));
    assert_eq!(bonita.applications().get(application).await?.home_page_id, Some(home.id));

    let page = home.page_id.id();
    let second = bonita.application_pages().create(NewApplicationPage::new(application, page, "second")).await?;
    assert_eq!((second.token.as_deref(), second.page_id.id()), (Some("second"), page));
    let again = failure(bonita.application_pages().create(NewApplicationPage::new(application, page, "second")).await)?;
    assert!(is_taken(&again), "{again}");
    let unknown = NewApplicationPage::new(application, UNKNOWN, "third");
    assert_eq!(status(&failure(bonita.application_pages().create(unknown).await)?), 500);
    bonita.applications().update(application).home_page_id(second.id).await?;
    assert_eq!(bonita.applications().get(application).await?.home_page_id, Some(second.id));

    let whole = bonita.application_pages().get(second.id).d(ApplicationPageDeploy::ALL.map(String::from)).await?;
    let shown = whole.page_id.object().context("a page")?;
    assert_eq!(shown.id, page);
    assert_eq!(whole.application_id.object().map(|application| application.id), Some(application));
    let of_application = || Search::new().filter(ApplicationPageFilter::application_id(application));
    for field in ApplicationPageField::ALL {
        for order in [field.asc(), field.desc()] {
            let found = bonita.application_pages().search(of_application().order_by(order)).await?;
            assert_eq!(found.len(), 2, "{field:?}");
        }
    }
    for filter in [ApplicationPageFilter::token("second"), ApplicationPageFilter::id(second.id)] {
        let found = bonita.application_pages().search(of_application().filter(filter)).await?;
        assert_eq!(found.iter().map(|page| page.id).collect::<Vec<_>>(), [second.id]);
    }
    let found =
        bonita.application_pages().search(of_application().filter(ApplicationPageFilter::page_id(page))).await?;
    assert_eq!(found.len(), 2);

    bonita.applications().update(application).home_page_id(home.id).await?;
    bonita.application_pages().delete(second.id).await?;
    assert!(failure(bonita.application_pages().get(second.id).await)?.is_not_found());
    assert!(failure(bonita.application_pages().delete_many([UNKNOWN]).await)?.is_not_found());
    bonita.applications().delete(application).await?;
    Ok(())
}

async fn applications_have_menus(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let _changes = CHANGES.lock().await;
    let application = an_application(&bonita, &plain(&target, "menu")).await?.id;
    let pages = pages_of(&bonita, application).await?;
    let home = pages.first().context("a home page")?.id;
    let menus = bonita.application_menus();

    let top = menus.create(NewApplicationMenu::new(application, "Top")).await?;
    assert_eq!((top.display_name.as_deref(), top.menu_index), (Some("Top"), Some(1)));
    assert!(top.application_page_id.is_none() && top.parent_menu_id.is_none(), "{top:?}");
    let entry = NewApplicationMenu::new(application, "Home").application_page_id(home).parent_menu_id(top.id);
    let entry = menus.create(entry).await?;
    assert_eq!((entry.parent_menu_id, entry.menu_index), (Some(top.id), Some(1)));
    let beside = menus.create(NewApplicationMenu::new(application, "Beside")).await?;
    assert_eq!(beside.menu_index, Some(2), "it is put behind the others");
    let unknown = menus.create(NewApplicationMenu::new(UNKNOWN, "Nowhere")).await;
    assert_eq!(status(&failure(unknown)?), 500);

    let whole = menus.get(entry.id).d([ApplicationMenuDeploy::ApplicationPageId.into()]).await?;
    let page = whole.application_page_id.as_ref().and_then(|page| page.object()).context("a page")?;
    assert_eq!((page.id, page.token.as_deref()), (home, Some("home")));
    menus.update(beside.id).display_name("Renamed").application_page_id(home).await?;
    let renamed = menus.get(beside.id).await?;
    assert_eq!(renamed.display_name.as_deref(), Some("Renamed"));
    assert_eq!(renamed.application_page_id.map(|page| page.id()), Some(home));
    assert!(failure(menus.update(UNKNOWN).display_name("x").await)?.is_not_found());

    let of_application = || Search::new().filter(ApplicationMenuFilter::application_id(application));
    for field in ApplicationMenuField::ALL {
        for order in [field.asc(), field.desc()] {
            assert_eq!(menus.search(of_application().order_by(order)).await?.len(), 3, "{field:?}");
        }
    }
    let ids = async |filter| -> Result<Vec<i64>> {
        let search = of_application().filter(filter).order_by(ApplicationMenuField::Id.asc());
        Ok(menus.search(search).items().map_ok(|menu| menu.id).try_collect().await?)
    };
    assert_eq!(ids(ApplicationMenuFilter::parent_menu_id(top.id)).await?, [entry.id]);
    assert_eq!(ids(ApplicationMenuFilter::application_page_id(home)).await?, [entry.id, beside.id]);
    assert_eq!(ids(ApplicationMenuFilter::display_name("Top")).await?, [top.id]);

    menus.delete(entry.id).await?;
    assert!(failure(menus.get(entry.id).await)?.is_not_found());
    menus.delete_many([beside.id, top.id]).await?;
    assert!(menus.search(of_application()).await?.is_empty());
    bonita.applications().delete(application).await?;
    Ok(())
}
