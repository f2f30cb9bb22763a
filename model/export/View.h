// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/MarkupWriter.h"
#include <kainjow/mustache.hpp>
#include <vector>

/// What a template may name. Texts are escaped as they are set and the templates' own escaping is
/// switched off, so a template that writes {{{headline}}} is no hole either. An empty text is set
/// as false: it hides its section, and does not let the value of an outer one through.
class View {
public:
    View &set(const char *name, QStringView text);
    View &set(const char *name, const SafeMarkup &markup);
    View &set(const char *name, const View &inner);
    View &set(const char *name, bool flag);
    View &set(const char *name, std::vector<View> items);
    /// A literal would be taken for true.
    View &set(const char *name, const char16_t *text) = delete;

    const kainjow::mustache::data &data() const { return m_data; }

private:
    kainjow::mustache::data m_data;
};
