// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <array>
#include <optional>

/// The state of a working copy. The moves between them are in review/Workflow.
enum class State { Draft, InReview, Approved, Scheduled, Published, Killed, Spiked };

inline constexpr std::array AllStates{State::Draft,     State::InReview,  State::Approved,
                                      State::Scheduled, State::Published, State::Killed,
                                      State::Spiked};

/// "in-review": the word in files and on the command line.
QString toWord(State state);
std::optional<State> stateFromWord(QStringView word);
