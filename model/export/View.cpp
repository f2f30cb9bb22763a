// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/View.h"

#include "model/base/Escape.h"

using Data = kainjow::mustache::data;

namespace {

Data textOrFalse(const QByteArray &bytes) {
    // By its address, as a string would be copied once more; nothing escaped holds a zero.
    return bytes.isEmpty() ? Data(false) : Data(bytes.constData());
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

View &View::set(const char *name, std::vector<View> items) {
    Data list(Data::type::list);
    // Its own push_back copies whole trees; what is inside is no constant.
    auto &inside = const_cast<kainjow::mustache::list &>(list.list_value());
    inside.reserve(items.size());
    for (View &item : items)
        inside.push_back(std::move(item.m_data));
    m_data[name] = std::move(list);
    return *this;
}
