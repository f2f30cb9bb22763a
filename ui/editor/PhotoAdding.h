// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/article/Photo.h"
#include "model/base/Result.h"
#include <QStringList>
#include <functional>

class Backroom;
class QObject;
class QWidget;

/// Pictures become photos of the newsroom, in the Backroom, and uses of an article. The photo's own
/// caption, credit and alt text are copied now and never looked up later.
namespace PhotoAdding {

using Added = std::function<void(const Result<PhotoUse> &)>;

/// One answer a file, in their order.
void files(Backroom &slow, QObject *asker, const QStringList &paths, const Added &added);
void bytes(Backroom &slow, QObject *asker, const QByteArray &picture, const Added &added);

/// The file chooser; `several` files or one. Not modal to the program, answers by itself.
void choose(QWidget *parent, bool several, const std::function<void(const QStringList &)> &chosen);

} // namespace PhotoAdding
