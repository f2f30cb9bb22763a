// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/export/ProofText.h"
#include "model/work/Progress.h"
#include <QFont>
#include <QTextLayout>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

struct ProofOptions {
    bool numbers = true, doubleSpaced = true, notes = false;
    bool operator==(const ProofOptions &) const = default;
};

/// What stands on top of each page.
struct ProofHead {
    QString slug{}, state{}, date{};
};

/// A proof laid out on pages of a device (PDF or paper), line by line, so that each line has its
/// number. May be used on any one thread.
class ProofPages {
public:
    ProofPages(QPagedPaintDevice &device, const ProofOptions &options, const ProofHead &head,
               const QFont &font);

    void layOut(const QList<ProofParagraph> &paragraphs);
    int count() const { return int(m_pages.size()); }
    /// False where the device takes no paint; Stopped is asked of `progress` between pages.
    bool paint(Progress &progress);

private:
    struct Line {
        const QTextLayout *layout;
        int index, number;
        qreal x, y;
    };
    void addParagraph(const ProofParagraph &paragraph);
    void paintPage(QPainter &painter, int page) const;
    QFont fontOf(ProofParagraph::Kind kind) const;
    qreal points(qreal value) const; ///< in the device's own measure

    QPagedPaintDevice &m_device;
    ProofOptions m_options;
    ProofHead m_head;
    QFont m_font;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts{};
    std::vector<std::vector<Line>> m_pages{};
    qreal m_y = 0;
    int m_number = 0;
};
