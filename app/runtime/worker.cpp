#include "runtime/worker.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <variant>

namespace estelik {
namespace {

constexpr double least_news = 0.02;   // of the work, between two reports of how far it has come

struct Task {
    Work work = Work::fit;
    Worker::Body body;
    double told = 0;
    bool stopped = false;
};

}  // namespace

struct Worker::Shared {
    struct News {
        std::shared_ptr<Task> task;
        Action action;
    };

    std::mutex mutex;
    std::condition_variable called, finished;
    // All of these under the mutex.
    std::deque<std::shared_ptr<Task>> tasks;   // the first is under way when `running`
    std::vector<News> news;
    std::function<void()> wake = [] {};
    bool running = false;
    bool ending = false;
    std::thread thread;

    void tell(const std::shared_ptr<Task>& task, Action action) {
        news.push_back({task, std::move(action)});
        wake();
    }

    bool go_on(const std::shared_ptr<Task>& task, double share) {
        const std::lock_guard lock(mutex);
        if (task->stopped || ending) return false;
        if (share < task->told + least_news) return true;
        task->told = share;
        tell(task, WorkWentOn{task->work, std::min(share, 1.0)});
        return true;
    }

    void run() {
        std::unique_lock lock(mutex);
        while (true) {
            called.wait(lock, [this] { return ending || !tasks.empty(); });
            if (ending) return;
            const auto task = tasks.front();
            running = true;
            lock.unlock();
            auto result = task->body([this, &task](double share) { return go_on(task, share); });
            lock.lock();
            running = false;
            std::erase(tasks, task);
            if (!task->stopped) {
                tell(task, WorkEnded{task->work});
                if (result) tell(task, *std::move(result));
            }
            if (tasks.empty()) finished.notify_all();
        }
    }

    // What has not yet been heard of it, nobody shall hear.
    bool drop(Work work) {
        bool dropped = std::erase_if(news, [work](const News& each) { return each.task->work == work; }) > 0;
        const auto of_this_kind = [work](const auto& task) { return task->work == work && !task->stopped; };
        for (const auto& task : tasks) {
            if (!of_this_kind(task)) continue;
            task->stopped = true;
            dropped = true;
        }
        const auto waiting = tasks.begin() + (running ? 1 : 0);
        tasks.erase(std::remove_if(waiting, tasks.end(), [](const auto& task) { return task->stopped; }), tasks.end());
        return dropped;
    }
};

Worker::Worker() : shared_(std::make_unique<Shared>()) {
    shared_->thread = std::thread([shared = shared_.get()] { shared->run(); });
}

Worker::~Worker() {
    {
        const std::lock_guard lock(shared_->mutex);
        shared_->ending = true;
    }
    shared_->called.notify_all();
    shared_->thread.join();
}

void Worker::start(Work work, Body body) {
    {
        const std::lock_guard lock(shared_->mutex);
        shared_->drop(work);
        const auto task = std::make_shared<Task>(Task{work, std::move(body)});
        shared_->tasks.push_back(task);
        shared_->news.push_back({task, WorkWentOn{work, 0}});
    }
    shared_->called.notify_one();
}

void Worker::stop(Work work) {
    const std::lock_guard lock(shared_->mutex);
    if (!shared_->drop(work)) return;
    shared_->news.push_back({std::make_shared<Task>(Task{work, {}}), WorkEnded{work}});
}

std::vector<Action> Worker::take() {
    std::vector<Action> actions;
    const std::lock_guard lock(shared_->mutex);
    for (auto& news : shared_->news) actions.push_back(std::move(news.action));
    shared_->news.clear();
    return actions;
}

void Worker::wait() {
    std::unique_lock lock(shared_->mutex);
    shared_->finished.wait(lock, [this] { return shared_->tasks.empty(); });
}

void Worker::wake_with(std::function<void()> wake) {
    const std::lock_guard lock(shared_->mutex);
    shared_->wake = std::move(wake);
}

}  // namespace estelik
