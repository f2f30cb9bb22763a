// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Person.h"
#include "model/check/CheckRun.h"
#include "model/work/Backroom.h"
#include "ui/ErrorWords.h"
#include "ui/Panel.h"
#include "ui/editor/OpenArticle.h"
#include "ui/panels/PanelForm.h"
#include "ui/panels/PanelList.h"
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace {

struct Checked {
    QList<Finding> findings{};
    QString person{};
};

/// What an editor would say about the article as it is on the screen, checked by itself after a
/// pause.
class ChecksPanel : public Panel {
public:
    ChecksPanel(Backroom &quick, QWidget *parent);

    QString id() const override { return QStringLiteral("checks"); }
    QString title() const override { return tr("Checks"); }
    void show(OpenArticle *article) override;
    int open() const override { return static_cast<int>(m_checked.findings.size()); }

private:
    void build();
    void check();
    void fill(const Checked &checked);
    const Finding *chosen() const;
    void enable();
    void ignore();

    Backroom &m_quick;
    QPointer<OpenArticle> m_article;
    QTimer m_pause;
    bool m_busy = false;
    Checked m_checked;
    PanelForm *m_form;
    QLabel *m_summary, *m_state, *m_reasonLabel;
    PanelList *m_list;
    QPushButton *m_go, *m_ignore, *m_confirm;
    QLineEdit *m_reason;
};

ChecksPanel::ChecksPanel(Backroom &quick, QWidget *parent)
    : Panel(parent), m_quick(quick), m_form(new PanelForm(this)), m_summary(PanelForm::quiet({})),
      m_state(PanelForm::quiet({})), m_reasonLabel(new QLabel),
      m_list(new PanelList(QStringLiteral("findings"), tr("Findings"))),
      m_go(new QPushButton(tr("Go there"))), m_ignore(new QPushButton(tr("Ignore…"))),
      m_confirm(new QPushButton(tr("Ignore this"))), m_reason(new QLineEdit) {
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(700);
    connect(&m_pause, &QTimer::timeout, this, &ChecksPanel::check);
    connect(m_list, &PanelList::chosen, this, &ChecksPanel::enable);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const Finding *finding = chosen())
            Q_EMIT goTo(finding->where);
    });
    connect(m_list, &QListWidget::itemActivated, m_go, &QPushButton::click);
    connect(m_ignore, &QPushButton::clicked, this, [this] {
        m_reasonLabel->show();
        m_reason->show();
        m_confirm->show();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, &ChecksPanel::ignore);
    fill({});
}

void ChecksPanel::build() {
    m_summary->setObjectName(QStringLiteral("checks-summary"));
    m_state->setObjectName(QStringLiteral("checks-state"));
    m_go->setObjectName(QStringLiteral("go-to-finding"));
    m_ignore->setObjectName(QStringLiteral("ignore-finding"));
    m_ignore->setAccessibleName(tr("Ignore"));
    m_confirm->setObjectName(QStringLiteral("confirm-ignore"));
    m_confirm->setEnabled(false);
    m_reasonLabel->setText(tr("Why it may stay as it is"));
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("ignore-reason"));
    m_reason->setAccessibleName(tr("Reason"));
    QVBoxLayout *column = m_form->column();
    column->addWidget(m_summary);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addWidget(m_ignore);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    column->addWidget(m_state);
}

void ChecksPanel::show(OpenArticle *article) {
    if (m_article)
        disconnect(m_article, nullptr, this, nullptr);
    m_article = article;
    if (article) {
        connect(article, &OpenArticle::changed, &m_pause, qOverload<>(&QTimer::start));
        connect(article, &OpenArticle::stateChanged, &m_pause, qOverload<>(&QTimer::start));
    }
    fill({});
    check();
}

void ChecksPanel::check() {
    if (!m_article)
        return;
    if (m_busy) // its answer comes soon; then once more
        return m_pause.start();
    m_busy = true;
    m_quick.ask(
        this,
        [article = m_article->article()](Newsroom &newsroom) -> Result<Checked> {
            auto findings = CheckRun::over(newsroom, article);
            if (!findings)
                return findings.error();
            return Checked{*std::move(findings), newsroom.person().name};
        },
        [this, there = m_article](const Result<Checked> &checked) {
            m_busy = false;
            if (!there || there != m_article)
                return check();
            if (checked)
                fill(*checked);
            else
                m_state->setText(ErrorWords::sentence(checked.error()));
        });
}

void ChecksPanel::fill(const Checked &checked) {
    const int before = open();
    m_checked = checked;
    QList<PanelList::Row> rows;
    int errors = 0;
    for (const Finding &finding : checked.findings) {
        const bool error = finding.level == Finding::Level::Error;
        errors += error ? 1 : 0;
        rows.append({finding.check + u' ' + finding.where,
                     tr("%1 %2").arg(error ? u"✕"_qs : u"!"_qs, finding.message),
                     tr("%1, %2").arg(error ? tr("Error") : tr("Warning"), finding.message)});
    }
    m_list->setRows(rows);
    if (m_list->currentRow() < 0 && !rows.isEmpty())
        m_list->setCurrentRow(0);
    const int warnings = static_cast<int>(rows.size()) - errors;
    QStringList said;
    if (errors > 0)
        said.append(tr("%n error(s)", nullptr, errors));
    if (warnings > 0)
        said.append(tr("%n warning(s)", nullptr, warnings));
    m_summary->setText(rows.isEmpty() ? tr("Ready to go out. Checked just now.")
                                      : said.join(QStringLiteral(", ")));
    m_summary->setVisible(m_article);
    m_state->setText(rows.isEmpty() ? QString() : tr("Nothing else. Checked just now by itself."));
    enable();
    if (before != open())
        Q_EMIT openChanged();
}

const Finding *ChecksPanel::chosen() const {
    const int row = m_list->currentRow();
    return row >= 0 && row < m_checked.findings.size() ? &m_checked.findings[row] : nullptr;
}

void ChecksPanel::enable() {
    const Finding *finding = chosen();
    m_go->setVisible(finding);
    m_ignore->setVisible(finding);
    const QString fix = finding && !finding->fix.isEmpty() ? finding->fix : tr("Go there");
    m_go->setText(fix);
    m_go->setAccessibleName(fix == tr("Go there") ? tr("Go to finding") : fix);
    // An error is a promise of the program: only a warning may be left as it is.
    m_ignore->setEnabled(finding && finding->level == Finding::Level::Warning && m_article &&
                         m_article->editable());
    m_reasonLabel->hide();
    m_reason->hide();
    m_reason->clear();
    m_confirm->hide();
}

void ChecksPanel::ignore() {
    const Finding *finding = chosen();
    const QString reason = m_reason->text().trimmed();
    if (!finding || !m_article || reason.isEmpty())
        return;
    const IgnoredFinding ignored{finding->check, finding->where, m_checked.person, reason};
    m_article->change(OpenArticle::Part::Story, this,
                      [&](Article &article) { article.ignored.append(ignored); });
    enable();
    check();
}

} // namespace

Panel *makeChecksPanel(Backroom &quick, Backroom &, QWidget *parent) {
    return new ChecksPanel(quick, parent);
}
