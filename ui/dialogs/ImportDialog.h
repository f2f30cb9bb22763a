// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/import/ImportRun.h"
#include "ui/dialogs/Dialog.h"

class Backroom;
class LineList;
class QComboBox;
class QLabel;
class QTreeView;
class QTreeWidget;
class QTreeWidgetItem;

/// What an import would give, before anything is stored: the articles found, and for a page each
/// line with what it was taken for, which a person corrects.
class ImportDialog : public Dialog {
    Q_OBJECT
public:
    /// One request a file, or one for what was pasted.
    ImportDialog(Backroom &slow, QList<ImportRequest> requests, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const QList<ImportRequest> &requests, int articles);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Source {
        ImportRequest request;
        QString name{};
        Imported found{};
        QList<bool> taken{};
        bool busy = false, again = false;
    };

    QLayout *makeChoices();
    void makeLines();
    void readSections();
    void preview(size_t source);
    void show(size_t source);
    void fillTree();
    void showLines();
    void correct(int row);
    void setKind(int row, ReadLine::As as);
    void ticked(QTreeWidgetItem *item);
    void choicesChanged();
    int takenCount() const;
    void go();

    Backroom &m_slow;
    std::vector<Source> m_sources{};
    size_t m_shown = 0;
    QLabel *m_summary, *m_hint;
    QTreeWidget *m_tree;
    QTreeView *m_lines;
    LineList *m_lineList;
    QComboBox *m_as, *m_section, *m_state;
    QPushButton *m_import;
    bool m_filling = false;
};
