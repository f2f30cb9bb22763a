// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PaletteList.h"
#include "model/base/Text.h"
#include "ui/Actions.h"
#include "ui/ArticleSearchModel.h"
#include "ui/Words.h"
#include <QAction>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ActionsAtMost = 8;

/// Each word typed begins a word of the action's name.
bool matches(const QString &name, const QStringList &words) {
    const QStringList parts = Text::fold(name).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(parts,
                                   [&](const QString &part) { return part.startsWith(word); });
    });
}
} // namespace

PaletteList::PaletteList(ArticleSearchModel &search, Actions &actions, QObject *parent)
    : QAbstractListModel(parent), m_search(search), m_actions(actions) {
    connect(&search, &ArticleSearchModel::found, this, &PaletteList::rebuild);
}

void PaletteList::setTyped(const QString &typed) {
    m_typed = typed;
    rebuild();
}

void PaletteList::addActions(QList<Row> &rows) const {
    const bool only = m_typed.startsWith(u'>');
    const QStringList words =
        Text::fold(only ? m_typed.mid(1) : m_typed).split(u' ', Qt::SkipEmptyParts);
    qsizetype added = 0;
    for (const QAction *action : m_actions.all()) {
        const QString name = Actions::plainText(action);
        if (!action->isEnabled() || action->objectName() == "palette"_L1 ||
            action->objectName() == "search-archive"_L1 || !matches(name, words))
            continue;
        if (!only && (++added > ActionsAtMost || words.isEmpty()))
            break;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        rows << Row{Action, name, keys, action->objectName(),
                    tr("Command %1, %2").arg(name, keys.isEmpty() ? tr("no keys") : keys)};
    }
}

void PaletteList::setSnippets(const QStringList &names) {
    m_snippets = names;
    rebuild();
}

void PaletteList::addSnippets(QList<Row> &rows) const {
    const QString typed = Text::fold(m_typed.startsWith(u'>') ? m_typed.mid(1) : m_typed);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const QAction *insert = m_actions.action(u"insert-block"_s);
    if (words.isEmpty() || !insert || !insert->isEnabled())
        return;
    for (const QString &name : m_snippets) {
        const QString text = tr("Snippet: %1").arg(name);
        if (matches(text, words))
            rows << Row{Action, text, tr("insert"), u"snippet:"_s + name, text};
    }
}

void PaletteList::rebuild() {
    QList<Row> rows;
    if (!m_typed.startsWith(u'>'))
        for (int i = 0; i < m_search.rowCount(); ++i) {
            const ArticleHead &head = m_search.hit(i).head;
            const QString text = Words::headline(head.headline);
            rows << Row{Article, text, Words::state(head.state), head.id.toText(),
                        text + u", "_s + Words::state(head.state) + u", "_s + head.section};
        }
    addActions(rows);
    addSnippets(rows);
    const QString headline = Text::oneSpaced(m_typed);
    if (!headline.isEmpty() && !m_typed.startsWith(u'>')) {
        const QString text = tr("New article “%1”").arg(headline);
        rows << Row{NewArticle, text, tr("Shift+Enter"), headline, text};
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaletteList::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteList::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.heard;
    case KindRole:
        return row.kind;
    case KeyRole:
        return row.key;
    case SideRole:
        return row.side;
    default:
        return {};
    }
}
