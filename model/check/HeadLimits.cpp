// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check/HeadLimits.h"

#include "model/Newsroom.h"
#include "model/check/Check.h"
#include "model/store/SectionStore.h"

HeadLimits HeadLimits::of(const CheckContext &context) {
    return {context.sectionHeadlineMax.value_or(context.settings.headlineMax),
            context.settings.standfirstMax};
}

Result<HeadLimits> HeadLimits::of(Newsroom &newsroom, const QString &section) {
    const auto settings = newsroom.settings().all();
    if (!settings)
        return settings.error();
    const auto found = newsroom.sections().find(section);
    if (!found)
        return found.error();
    CheckContext context;
    context.settings = *settings;
    if (*found)
        context.sectionHeadlineMax = (*found)->headlineMax;
    return of(context);
}
