// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/StoryChecklist.h"
#include "model/base/Clock.h"
#include "model/review/Checklist.h"
#include "model/store/SectionStore.h"
#include "model/work/Backroom.h"
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace {
constexpr char ItemProperty[] = "item";

struct Wanted {
    QStringList items{};
    QString person{};
};
} // namespace

StoryChecklist::StoryChecklist(Backroom &quick, QWidget *parent)
    : QWidget(parent), m_quick(quick), m_boxes(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("checklist"));
    m_boxes->setContentsMargins(0, 0, 0, 0);
    m_boxes->setSpacing(4);
    hide();
}

void StoryChecklist::show(const Article &article) {
    const bool sameSection = m_asked > 0 && article.section == m_article.section;
    const bool same = sameSection && article.checklist == m_article.checklist;
    m_article.section = article.section;
    m_article.checklist = article.checklist;
    if (!sameSection)
        read();
    else if (!same)
        mark();
}

void StoryChecklist::read() {
    m_quick.ask(
        this,
        [label = m_article.section](Newsroom &newsroom) -> Result<Wanted> {
            const auto section = newsroom.sections().find(label);
            if (!section)
                return section.error();
            return Wanted{*section ? (*section)->checklist : QStringList(), newsroom.person().name};
        },
        [this, asked = ++m_asked](const Result<Wanted> &wanted) {
            if (!wanted || asked != m_asked)
                return;
            m_items = wanted->items;
            m_person = wanted->person;
            fill();
        });
}

void StoryChecklist::fill() {
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    if (!m_items.isEmpty())
        m_boxes->addWidget(new QLabel(tr("Before approval")));
    for (const QString &item : std::as_const(m_items)) {
        auto *box = new QCheckBox(QString(item).replace(u'&', QStringLiteral("&&")));
        box->setProperty(ItemProperty, item);
        box->setObjectName(QStringLiteral("checklist-item"));
        connect(box, &QCheckBox::clicked, this, [this, item](bool ticked) {
            Q_EMIT edited([item, ticked, person = m_person](Article &article) {
                if (ticked)
                    Checklist::tick(article, item, person, SystemClock().now());
                else
                    Checklist::untick(article, item);
            });
        });
        m_boxes->addWidget(box);
    }
    mark();
    setVisible(!m_items.isEmpty());
}

/// What is ticked, in the boxes as they are: the one that was just clicked keeps the focus.
void StoryChecklist::mark() {
    for (QCheckBox *box : findChildren<QCheckBox *>()) {
        const QString item = box->property(ItemProperty).toString();
        box->setChecked(Checklist::isTicked(m_article, item));
        box->setToolTip({});
        for (const ChecklistEntry &entry : std::as_const(m_article.checklist))
            if (entry.item == item && entry.at)
                box->setToolTip(tr("Ticked by %1").arg(entry.person));
    }
}
