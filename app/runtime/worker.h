// The one thread beside the program's own: carries out what takes longer than a frame, one work after the
// other in the order asked for. What it has to say is taken when the program looks: that a work has gone on,
// that it has ended, and the action that came of it. Nothing runs on the program's thread from here.
//
// A body owns all that it works on, or shares what nobody changes meanwhile.
#pragma once

#include "state/action.h"
#include "state/work.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace estelik {

class Worker {
public:
    // Told the share that is done, 0..1. False: stop soon, the result is not wanted.
    using GoOn = std::function<bool(double)>;
    // Runs on the thread, asks often, must not throw. None: there is nothing to say.
    using Body = std::function<std::optional<Action>(const GoOn&)>;

    Worker();
    ~Worker();  // asks what runs to stop, and waits until it has
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    // In place of a work of this kind that waits or runs: what that one would still have said is dropped.
    void start(Work work, Body body);
    void stop(Work work);  // it ends without a result; nothing if there is none

    // WorkWentOn, at most fifty a work, WorkEnded, and after it what came of it.
    std::vector<Action> take();
    void wait();  // until nothing waits or runs

    // `wake` is called from the thread whenever there is something to take. It must not call the worker.
    // Once this returns the former one is called no more.
    void wake_with(std::function<void()> wake);

private:
    struct Shared;
    std::unique_ptr<Shared> shared_;
};

}  // namespace estelik
