// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QSplitter>

class Desk;
class Inspector;
class StatusLine;
class Tabs;

/// Desk, text, inspector and rail side by side: their widths, which of them are shown, the way of
/// F6 through them.
class Areas : public QSplitter {
    Q_OBJECT
public:
    Areas(Desk &desk, Tabs &tabs, Inspector &inspector, QWidget *parent = nullptr);

    bool deskShown() const { return m_deskWanted && !m_focusMode; }
    bool deskWanted() const { return m_deskWanted; } ///< shown when the focus mode is left
    void showDesk(bool shown);
    bool inspectorShown() const;
    /// Shown where there is room for it.
    bool inspectorWanted() const { return m_inspectorWanted; }
    void showInspector(bool shown);
    bool focusMode() const { return m_focusMode; }
    void setFocusMode(bool on);
    /// A page beside the text, in the place of the inspector and, in a window that is not wide, of
    /// the desk; null: all is as before.
    void showBeside(QWidget *page);
    void turn(int by); ///< F6
    void focusText();
    QList<int> widths() const;
    void restoreWidths(const QList<int> &widths, bool desk, bool inspector);

Q_SIGNALS:
    void focusModeChanged(bool on);
    void widthsChanged();
    void besideClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QList<QWidget *> places() const;

    Desk &m_desk;
    Tabs &m_tabs;
    Inspector &m_inspector;
    QList<int>
        m_widths{}; ///< desk and inspector as a person drew them; empty: by the window's width
    QWidget *m_beside = nullptr;
    bool m_deskWanted = true, m_inspectorWanted = true, m_focusMode = false;
    bool m_openedNarrow = false; ///< a person opened the inspector in a narrow window
};
