// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringView>
#include <QVarLengthArray>

/// Markup that a MarkupWriter made. There is no other way to make one, so what is inserted into a
/// page as it stands was escaped when it was written.
class SafeMarkup {
public:
    SafeMarkup() = default;
    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    friend class JsonWriter;
    friend class MarkupWriter;
    friend class SiteTheme; ///< the parts of a page that its templates made
    explicit SafeMarkup(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

/// Writes HTML or XML through typed sinks: names stand in the source, texts and values are escaped,
/// addresses are checked. No method takes markup as text, so forgetting to escape cannot be said
/// (promises.md, "Markup").
class MarkupWriter {
public:
    enum class Kind { Html, Xml };

    /// A name of an element or attribute: a literal, never a text of run time.
    class Word {
    public:
        consteval Word(const char *word) : m_word(word) {}
        const char *text() const { return m_word; }

    private:
        const char *m_word;
    };

    explicit MarkupWriter(Kind kind = Kind::Html) : m_kind(kind) {}

    MarkupWriter &open(Word element);
    MarkupWriter &attribute(Word name, QStringView value); ///< directly after `open` or `leaf`
    MarkupWriter &attribute(Word name, qint64 value);
    /// An address: nothing but http, https, mailto, tel and paths that we made. Others give "#".
    MarkupWriter &url(Word name, QStringView address);
    MarkupWriter &text(QStringView text);
    MarkupWriter &lines(QStringView text); ///< a line feed becomes <br>
    MarkupWriter &leaf(Word element);      ///< has no content: <img>, <br/>
    MarkupWriter &close();
    MarkupWriter &insert(const SafeMarkup &markup);
    /// An element with a text and nothing else.
    MarkupWriter &element(Word name, QStringView text);

    SafeMarkup take(); ///< what was written; the writer is empty again

private:
    void endTag();

    Kind m_kind;
    QByteArray m_out;
    QVarLengthArray<const char *, 16> m_open;
    enum class Tag { None, Open, Leaf } m_tag = Tag::None;
};
