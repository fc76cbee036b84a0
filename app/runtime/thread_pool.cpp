#include "runtime/thread_pool.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace estelik {

struct ThreadPool::Workers {
    std::mutex mutex;
    std::condition_variable called, finished;
    std::vector<std::thread> threads;

    // Of the present call, under the mutex.
    const std::function<void(std::size_t)>* body = nullptr;
    std::size_t count = 0;
    std::size_t call = 0;       // counts the calls, so that a worker takes part in each once
    std::size_t at_work = 0;
    bool ending = false;
    std::atomic<std::size_t> next{0};

    void take_parts(const std::function<void(std::size_t)>& work, std::size_t parts) {
        for (std::size_t i = next.fetch_add(1); i < parts; i = next.fetch_add(1)) work(i);
    }

    void wait_for_calls() {
        std::size_t seen = 0;
        std::unique_lock lock(mutex);
        while (true) {
            called.wait(lock, [&] { return ending || (call != seen && body); });
            if (ending) return;
            seen = call;
            ++at_work;
            const auto* work = body;
            const auto parts = count;
            lock.unlock();
            take_parts(*work, parts);
            lock.lock();
            if (--at_work == 0) finished.notify_all();
        }
    }
};

std::size_t ThreadPool::usual_threads() { return std::max(1U, std::thread::hardware_concurrency()); }

ThreadPool::ThreadPool(std::size_t threads) : workers_(std::make_unique<Workers>()) {
    for (std::size_t i = 1; i < threads; ++i) workers_->threads.emplace_back([this] { workers_->wait_for_calls(); });
}

ThreadPool::~ThreadPool() {
    {
        const std::lock_guard lock(workers_->mutex);
        workers_->ending = true;
    }
    workers_->called.notify_all();
    for (auto& thread : workers_->threads) thread.join();
}

void ThreadPool::run(std::size_t count, const std::function<void(std::size_t)>& body) {
    auto& workers = *workers_;
    if (count <= 1 || workers.threads.empty()) return one_after_another(count, body);
    {
        const std::lock_guard lock(workers.mutex);
        workers.body = &body;
        workers.count = count;
        workers.next = 0;
        ++workers.call;
    }
    workers.called.notify_all();
    workers.take_parts(body, count);
    std::unique_lock lock(workers.mutex);
    workers.finished.wait(lock, [&] { return workers.at_work == 0; });
    workers.body = nullptr;  // a worker that wakes late finds nothing to do
}

ParallelFor ThreadPool::parallel() {
    return [this](std::size_t count, const std::function<void(std::size_t)>& body) { run(count, body); };
}

}  // namespace estelik
