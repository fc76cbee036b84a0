// Threads that wait for parts of computations: what the core's ParallelFor (memory/parallel.h) runs on.
#pragma once

#include "memory/parallel.h"

#include <cstddef>
#include <memory>

namespace estelik {

class ThreadPool {
public:
    explicit ThreadPool(std::size_t threads = usual_threads());  // the caller's own among them; at least 1
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    // Calls body(0) .. body(count - 1), some at once, and returns when all are done. From one thread at a
    // time, and not from within body. body must not throw.
    void run(std::size_t count, const std::function<void(std::size_t)>& body);

    ParallelFor parallel();                // lives no longer than the pool
    static std::size_t usual_threads();    // as many as the machine runs at once

private:
    struct Workers;
    std::unique_ptr<Workers> workers_;
};

}  // namespace estelik
