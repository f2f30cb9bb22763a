// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/View.h"

#include "model/base/Escape.h"

using Data = kainjow::mustache::data;

namespace {

Data textOrFalse(const QByteArray &bytes) {
    return bytes.isEmpty() ? Data(false) : Data(bytes.toStdString());
}

} // namespace

View &View::set(const char *name, QStringView text) {
    m_data[name] = textOrFalse(Escape::markup(text));
    return *this;
}

View &View::set(const char *name, const SafeMarkup &markup) {
    m_data[name] = textOrFalse(markup.bytes());
    return *this;
}

View &View::set(const char *name, const View &inner) {
    m_data[name] = Data(inner.m_data);
    return *this;
}

View &View::set(const char *name, bool flag) {
    m_data[name] = Data(flag);
    return *this;
}

View &View::set(const char *name, const std::vector<View> &items) {
    Data list(Data::type::list);
    for (const View &item : items)
        list.push_back(item.m_data);
    m_data[name] = std::move(list);
    return *this;
}
