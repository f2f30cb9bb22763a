// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Person.h"
#include "model/article/Section.h"
#include "model/base/Result.h"
#include "model/check/HouseRule.h"
#include "model/store/SnippetStore.h"
#include "ui/Preferences.h"
#include <QMap>
#include <QWidget>
#include <functional>

class Actions;
class Backroom;
class Newsroom;

/// All that the pages show, read at one moment.
struct SettingsValues {
    QMap<QString, QString> newsroom{}; ///< the settings by their names
    QList<Section> sections{};
    QList<Person> people{};
    Person me{};
    QList<Snippet> snippets{};
    QList<HouseRule> rules{}; ///< of style, those that are off too
    QStringList zones{};      ///< that this computer knows
    bool readOnly = false;
};

/// What a page asks of the newsroom when Save is pressed; all pages' steps are done or none is.
using SettingsStep = std::function<Result<void>(Newsroom &)>;

/// A page of the settings: one file in ui/settings/pages and one word in SettingsPages.cpp.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString id() const = 0;    ///< "people"
    virtual QString title() const = 0; ///< "People", in the list
    virtual void fill(const SettingsValues &values) = 0;
    /// Where it may work for minutes.
    virtual void setRoom(Backroom &slow) { Q_UNUSED(slow) }
    /// Through the same functions as the command line; null: nothing was changed here.
    virtual SettingsStep step() const { return nullptr; }
    /// The part that is this person's own, kept after the newsroom has agreed.
    virtual void keep(Preferences::Values &own) const { Q_UNUSED(own) }
    /// Takes the focus to the field that a failure names ("url", a person's name).
    virtual void reveal(const QString &what) { Q_UNUSED(what) }
    /// Of the newsroom, and so not to be changed where it is read-only.
    virtual bool isOfNewsroom() const { return true; }
};
