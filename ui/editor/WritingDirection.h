// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QObject>

class OpenArticle;
class QTextEdit;

/// From which side an article is written: in a language from the right every line begins there, an
/// empty one too (ui.md, part 11). In the others each line runs as its letters do.
class WritingDirection : public QObject {
    Q_OBJECT
public:
    WritingDirection(const OpenArticle &article, const QList<QTextEdit *> &fields, QObject *parent);

private:
    void follow();

    const OpenArticle &m_article;
    QList<QTextEdit *> m_fields;
};
