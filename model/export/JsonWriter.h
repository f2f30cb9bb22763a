// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/MarkupWriter.h"
#include <QByteArray>
#include <QStringView>

/// Writes JSON in the order in which it is told, through typed sinks. `InScript` also escapes what
/// could end a <script> element, so that the result may stand in a page (promises.md, "Markup").
class JsonWriter {
public:
    enum class Place { File, InScript };
    explicit JsonWriter(Place place = Place::File) : m_place(place) {}

    JsonWriter &object();
    JsonWriter &array();
    JsonWriter &end(); ///< of the innermost object or array
    JsonWriter &key(MarkupWriter::Word key);
    JsonWriter &value(QStringView text);
    JsonWriter &value(qint64 number);
    JsonWriter &field(MarkupWriter::Word name, QStringView text); ///< nothing for an empty text
    JsonWriter &field(MarkupWriter::Word name, qint64 number);

    QByteArray take();
    SafeMarkup takeForScript(); ///< of a writer `InScript`

private:
    void comma();
    Place m_place;
    QByteArray m_out, m_ends;
    bool m_first = true;
};
