// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/Backroom.h"
#include "ui/ErrorWords.h"
#include "ui/Panel.h"
#include "ui/editor/OpenArticle.h"
#include "ui/editor/PhotoAdding.h"
#include "ui/editor/Thumbnails.h"
#include "ui/panels/PanelForm.h"
#include "ui/panels/PanelList.h"
#include "ui/panels/PhotoForm.h"
#include "ui/panels/PhotoPlaces.h"
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

namespace {

/// The photos of the article: what is said with each, which one leads, and new ones.
class PhotosPanel : public Panel {
public:
    PhotosPanel(Backroom &slow, QWidget *parent);

    QString id() const override { return QStringLiteral("photos"); }
    QString title() const override { return tr("Photos"); }
    void show(OpenArticle *article) override;
    int open() const override { return m_open; }
    bool reveal(const QString &where) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void refresh();
    void showChosen();
    void edit(const std::function<void(PhotoUse &)> &change);
    void changeArticle(const std::function<void(Article &)> &change);
    void add(const QStringList &paths);
    void replace();
    bool mayEdit() const { return m_article && m_article->editable(); }

    Backroom &m_slow;
    QPointer<OpenArticle> m_article;
    QTimer m_pause;
    int m_open = 0;
    bool m_changing = false;
    PanelForm *m_form;
    PanelList *m_list;
    QLabel *m_empty, *m_problem;
    PhotoForm *m_photo;
    QPushButton *m_add;
};

PhotosPanel::PhotosPanel(Backroom &slow, QWidget *parent)
    : Panel(parent), m_slow(slow), m_form(new PanelForm(this)),
      m_list(new PanelList(QStringLiteral("photos-list"), tr("Photos in this article"))),
      m_empty(PanelForm::quiet(tr("No photo yet. Drop one here or"))),
      m_problem(PanelForm::quiet({})), m_photo(new PhotoForm(*new Thumbnails(slow, this))),
      m_add(new QPushButton(tr("Add photos…"))) {
    setAcceptDrops(true);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &PhotosPanel::refresh);
    connect(m_list, &PanelList::chosen, this, &PhotosPanel::showChosen);
    connect(m_photo, &PhotoForm::edited, this, &PhotosPanel::edit);
    connect(m_photo, &PhotoForm::replaceWanted, this, &PhotosPanel::replace);
    connect(m_photo, &PhotoForm::leadWanted, this, [this] {
        changeArticle([key = m_list->currentKey()](Article &article) {
            PhotoPlaces::makeLead(article, key);
        });
        m_list->choose(QStringLiteral("lead"));
    });
    connect(m_photo, &PhotoForm::removeWanted, this, [this] {
        changeArticle(
            [key = m_list->currentKey()](Article &article) { PhotoPlaces::remove(article, key); });
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        PhotoAdding::choose(this, true, [this](const QStringList &paths) { add(paths); });
    });
    refresh();
}

void PhotosPanel::build() {
    m_add->setObjectName(QStringLiteral("add-photos"));
    m_add->setAccessibleName(tr("Add photos"));
    m_problem->setObjectName(QStringLiteral("photos-problem"));
    m_problem->hide();
    QVBoxLayout *column = m_form->column();
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(m_photo);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(PanelForm::quiet(tr("or drop pictures here")));
}

void PhotosPanel::show(OpenArticle *article) {
    if (m_article)
        disconnect(m_article, nullptr, this, nullptr);
    m_article = article;
    m_problem->hide();
    if (article) {
        connect(article, &OpenArticle::changed, this, [this](OpenArticle::Part part, QObject *) {
            // After a pause: reading the body is no work for each key.
            if (part != OpenArticle::Part::Head && !m_changing)
                m_pause.start();
        });
        connect(article, &OpenArticle::stateChanged, this, &PhotosPanel::refresh);
    }
    refresh();
}

void PhotosPanel::refresh() {
    const Article article = m_article ? m_article->article() : Article{};
    QList<PanelList::Row> rows;
    int bare = 0;
    for (const QString &where : PhotoPlaces::all(article)) {
        const PhotoUse &use = *PhotoPlaces::find(article, where);
        const QString caption = plainText(use.caption).simplified();
        const QString credit = use.credit.trimmed();
        const QString place = where == QStringLiteral("lead") ? tr("Lead photo") : tr("Photo");
        if (credit.isEmpty() || use.alt.trimmed().isEmpty())
            ++bare;
        const QString said = caption.isEmpty() ? tr("no caption") : caption;
        rows.append({where,
                     tr("%1 · %2").arg(place, fontMetrics().elidedText(said, Qt::ElideRight, 300)),
                     credit.isEmpty() ? tr("%1, %2, no credit").arg(place, said)
                                      : tr("%1, %2, credit %3").arg(place, said, credit)});
    }
    m_list->setRows(rows);
    if (m_list->currentRow() < 0 && !rows.isEmpty())
        m_list->setCurrentRow(0);
    m_empty->setVisible(rows.isEmpty());
    m_add->setEnabled(mayEdit());
    showChosen();
    if (std::exchange(m_open, bare) != bare)
        Q_EMIT openChanged();
}

void PhotosPanel::showChosen() {
    const PhotoUse *use =
        m_article ? PhotoPlaces::find(m_article->article(), m_list->currentKey()) : nullptr;
    m_photo->setVisible(use);
    m_photo->setEnabled(mayEdit());
    if (use)
        m_photo->show(*use, m_list->currentKey() == QStringLiteral("lead"));
}

void PhotosPanel::edit(const std::function<void(PhotoUse &)> &change) {
    changeArticle([&](Article &article) {
        if (PhotoUse *use = PhotoPlaces::find(article, m_list->currentKey()))
            change(*use);
    });
}

void PhotosPanel::changeArticle(const std::function<void(Article &)> &change) {
    if (!mayEdit())
        return;
    const bool body = m_list->currentKey() != QStringLiteral("lead");
    m_changing = true;
    m_article->change(OpenArticle::Part::Lead, this, change);
    if (body)
        m_article->change(OpenArticle::Part::Blocks, this, [](Article &) {});
    m_changing = false;
    refresh();
}

void PhotosPanel::add(const QStringList &paths) {
    PhotoAdding::files(m_slow, this, paths, [this, into = m_article](const Result<PhotoUse> &use) {
        m_problem->setVisible(!use.ok());
        if (!use)
            return m_problem->setText(ErrorWords::sentence(use.error()));
        if (!into || into != m_article || !mayEdit())
            return;
        // The first one leads; the others stand at the end of the text.
        const bool lead = !m_article->article().lead;
        m_changing = true;
        m_article->change(lead ? OpenArticle::Part::Lead : OpenArticle::Part::Blocks, this,
                          [&](Article &article) {
                              if (lead)
                                  article.lead = *use;
                              else
                                  article.body.push_back({PhotoBlock{*use}});
                          });
        m_changing = false;
        refresh();
        m_list->setCurrentRow(lead ? 0 : m_list->count() - 1);
    });
}

void PhotosPanel::replace() {
    PhotoAdding::choose(this, false, [this, key = m_list->currentKey()](const QStringList &paths) {
        PhotoAdding::files(m_slow, this, paths.mid(0, 1), [this, key](const Result<PhotoUse> &use) {
            m_problem->setVisible(!use.ok());
            if (!use)
                return m_problem->setText(ErrorWords::sentence(use.error()));
            changeArticle([&](Article &article) {
                PhotoUse *there = PhotoPlaces::find(article, key);
                if (!there)
                    return;
                // Another picture: its crop and its credit are others too; words that a person
                // wrote stay unless the new picture brings its own.
                there->photo = use->photo;
                there->crop.reset();
                there->focus.reset();
                there->shapes.clear();
                there->credit = use->credit;
                if (!use->alt.isEmpty())
                    there->alt = use->alt;
            });
        });
    });
}

bool PhotosPanel::reveal(const QString &where) {
    refresh();
    const QString photo = m_article ? PhotoPlaces::photoOf(m_article->article(), where) : QString();
    if (photo.isEmpty())
        return false;
    m_list->choose(photo);
    m_photo->focusOn(where.mid(photo.size() + 1));
    return true;
}

void PhotosPanel::dragEnterEvent(QDragEnterEvent *event) {
    if (event->mimeData()->hasUrls() && mayEdit())
        event->acceptProposedAction();
}

void PhotosPanel::dropEvent(QDropEvent *event) {
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    add(paths);
    event->acceptProposedAction();
}

} // namespace

Panel *makePhotosPanel(Backroom &, Backroom &slow, QWidget *parent) {
    return new PhotosPanel(slow, parent);
}
