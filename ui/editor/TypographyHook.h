// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class BodyEdit;
class HeadField;
class OpenArticle;
class QTextCursor;
class QTextEdit;

/// Sets right what was typed or pasted, as the article's language has it
/// (model/article/Typography). Each time is an undo step of its own, so that one Ctrl+Z takes back
/// the replacement alone.
class TypographyHook : public QObject {
    Q_OBJECT
public:
    TypographyHook(const OpenArticle &article, QObject *parent);

    void watch(BodyEdit &body);
    void watch(HeadField &field);

    /// Off: everything stays as it is typed and pasted.
    void setOn(bool on) { m_on = on; }

    /// What came in at once between two places of the field. True when something was changed.
    bool settle(QTextEdit &field, int from, int to);

private:
    template<typename Field>
    void listen(Field &field);
    void typed(QTextEdit &field, QChar key);

    const OpenArticle &m_article;
    bool m_on = true;
};
