// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/article/Person.h"
#include "model/check/CheckRun.h"
#include "model/check/KnownNames.h"
#include "model/check/LiveChecks.h"
#include "model/check/Repairs.h"
#include "model/work/Backroom.h"
#include "model/work/Progress.h"
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
/// pause, the gravest first. What has a repair is mended by one key.
class ChecksPanel : public Panel {
public:
    ChecksPanel(Backroom &quick, Backroom &slow, QWidget *parent);

    QString id() const override { return QStringLiteral("checks"); }
    QString title() const override { return tr("Checks"); }
    void show(OpenArticle *article) override;
    int open() const override { return static_cast<int>(m_checked.findings.size()); }
    bool act(const QString &action) override;

private:
    void build();
    void connectParts();
    void check();
    void readNames();
    void fill(const Checked &checked);
    const Finding *chosen() const;
    void enable();
    void step(int by);
    void mend();
    void ignore();

    Backroom &m_quick, &m_slow;
    QPointer<OpenArticle> m_article;
    QTimer m_pause;
    bool m_busy = false, m_namesAsked = false;
    bool m_stepped = false; ///< F8 was pressed here: the next one is another
    Checked m_checked;
    std::shared_ptr<LiveChecks> m_live; ///< of the article that is shown; used in the room
    std::shared_ptr<const KnownNames> m_names;
    PanelForm *m_form;
    QLabel *m_summary, *m_state, *m_reasonLabel;
    PanelList *m_list;
    QPushButton *m_fix, *m_go, *m_ignore, *m_confirm;
    QLineEdit *m_reason;
};

OpenArticle::Part partOf(const QString &where) {
    return where.startsWith(u"body")   ? OpenArticle::Part::Blocks
           : where.startsWith(u"lead") ? OpenArticle::Part::Lead
                                       : OpenArticle::Part::Head;
}

ChecksPanel::ChecksPanel(Backroom &quick, Backroom &slow, QWidget *parent)
    : Panel(parent), m_quick(quick), m_slow(slow), m_form(new PanelForm(this)),
      m_summary(PanelForm::quiet({})), m_state(PanelForm::quiet({})), m_reasonLabel(new QLabel),
      m_list(new PanelList(QStringLiteral("findings"), tr("Findings"))), m_fix(new QPushButton),
      m_go(new QPushButton(tr("Go there"))), m_ignore(new QPushButton(tr("Ignore…"))),
      m_confirm(new QPushButton(tr("Ignore this"))), m_reason(new QLineEdit) {
    build();
    connectParts();
    fill({});
}

void ChecksPanel::connectParts() {
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
    connect(m_fix, &QPushButton::clicked, this, &ChecksPanel::mend);
}

void ChecksPanel::build() {
    m_summary->setObjectName(QStringLiteral("checks-summary"));
    m_state->setObjectName(QStringLiteral("checks-state"));
    m_fix->setObjectName(QStringLiteral("fix-finding"));
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
    column->addWidget(m_fix, 0, Qt::AlignLeft);
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
    if (m_article != article || !m_live)
        m_live = std::make_shared<LiveChecks>();
    m_stepped = false;
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
        [article = m_article->article(), live = m_live,
         names = m_names](Newsroom &newsroom) -> Result<Checked> {
            live->names = names;
            auto findings = CheckRun::over(newsroom, article, *live);
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
            readNames();
        });
}

/// Once, after the first answer: names of the archive are no hurry.
void ChecksPanel::readNames() {
    if (std::exchange(m_namesAsked, true))
        return;
    m_slow.ask(
        this, [](Newsroom &newsroom) { return KnownNames::read(newsroom, Progress()); },
        [this](Result<KnownNames> names) {
            if (!names) // the next check of the newsroom says why
                return;
            m_names = std::make_shared<KnownNames>(*std::move(names));
            m_pause.start();
        });
}

void ChecksPanel::fill(const Checked &checked) {
    const int before = open();
    m_checked = checked;
    std::stable_sort(m_checked.findings.begin(), m_checked.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.level < b.level; });
    QList<PanelList::Row> rows;
    QMap<Finding::Level, int> counts;
    for (const Finding &finding : std::as_const(m_checked.findings)) {
        const QString sign = finding.level == Finding::Level::Error     ? u"✕"_qs
                             : finding.level == Finding::Level::Warning ? u"!"_qs
                                                                        : u"·"_qs;
        counts[finding.level]++;
        rows.append({finding.check + u' ' + finding.where + u' ' + finding.words,
                     tr("%1 %2").arg(sign, finding.message),
                     tr("%1, %2").arg(Finding::plainWord(finding.level), finding.message)});
    }
    m_list->setRows(rows);
    if (m_list->currentRow() < 0 && !rows.isEmpty())
        m_list->setCurrentRow(0);
    QStringList said;
    if (const int errors = counts[Finding::Level::Error])
        said.append(tr("%n error(s)", nullptr, errors));
    if (const int warnings = counts[Finding::Level::Warning])
        said.append(tr("%n warning(s)", nullptr, warnings));
    if (const int hints = counts[Finding::Level::Hint])
        said.append(tr("%n hint(s)", nullptr, hints));
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
    const bool mends = finding && finding->repair;
    m_fix->setVisible(mends);
    m_fix->setEnabled(mends && m_article && m_article->editable());
    m_fix->setText(mends ? fontMetrics().elidedText(finding->repair->name, Qt::ElideRight, 210)
                         : QString());
    m_fix->setAccessibleName(mends ? finding->repair->name : tr("Mend the finding"));
    const QString fix =
        finding && !finding->fix.isEmpty() && !mends ? finding->fix : tr("Go there");
    m_go->setText(fix);
    m_go->setAccessibleName(fix == tr("Go there") ? tr("Go to finding") : fix);
    // An error is a promise of the program: what is less may be left as it is.
    m_ignore->setEnabled(finding && finding->level != Finding::Level::Error && m_article &&
                         m_article->editable());
    m_reasonLabel->hide();
    m_reason->hide();
    m_reason->clear();
    m_confirm->hide();
}

bool ChecksPanel::act(const QString &action) {
    if (action == u"next-finding")
        step(1);
    else if (action == u"previous-finding")
        step(-1);
    else if (action == u"fix-finding")
        mend();
    else
        return false;
    return true;
}

/// From the chosen one on, round and round.
void ChecksPanel::step(int by) {
    const int count = open();
    if (count == 0)
        return;
    const int row = m_list->currentRow();
    const bool isFresh = !std::exchange(m_stepped, true) && row >= 0;
    m_list->setCurrentRow(isFresh ? row : (row + by + count) % count);
    Q_EMIT goTo(m_checked.findings[m_list->currentRow()].where);
}

/// One undo step; where the text was changed meanwhile, it is only checked again.
void ChecksPanel::mend() {
    const Finding *finding = chosen();
    if (!finding || !m_article || !m_article->editable())
        return;
    if (const auto mended = Repairs::mended(m_article->article(), *finding))
        m_article->change(partOf(finding->where), this,
                          [&](Article &article) { article = *mended; });
    check();
}

void ChecksPanel::ignore() {
    const Finding *finding = chosen();
    const QString reason = m_reason->text().trimmed();
    if (!finding || !m_article || reason.isEmpty())
        return;
    // Words are known wherever they move to.
    const QString place = finding->words.isEmpty() ? finding->where : finding->words;
    const IgnoredFinding ignored{finding->check, place, m_checked.person, reason};
    m_article->change(OpenArticle::Part::Story, this,
                      [&](Article &article) { article.ignored.append(ignored); });
    enable();
    check();
}

} // namespace

Panel *makeChecksPanel(Backroom &quick, Backroom &slow, QWidget *parent) {
    return new ChecksPanel(quick, slow, parent);
}
