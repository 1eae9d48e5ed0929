// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace pooldesigner {

// Works on items on several threads and hands the results over in the order of the items, on the thread that called
// run(). No more than a few results for each thread wait at a time, so that memory does not grow with the items.
//
// Next: std::optional<Item>(), nothing at the end; called by one thread at a time. Work: Result(Item &&), called by any
// thread. Take: bool(Result &&); false stops. What one of them throws, run() throws after all threads have ended.
template <typename Item, typename Result>
class OrderedWork {
public:
    // With one job everything happens on the calling thread.
    template <typename Next, typename Work, typename Take>
    static void run(unsigned jobs, std::stop_token stop, Next next, Work work, Take take)
    {
        if (jobs > 1) {
            OrderedWork shared(jobs * kWaitingPerJob);
            shared.runThreads(jobs, std::move(stop), next, work, take);
            return;
        }
        while (!stop.stop_requested()) {
            std::optional<Item> item = next();
            if (!item || !take(work(std::move(*item))))
                return;
        }
    }

private:
    static constexpr std::size_t kWaitingPerJob = 16;

    explicit OrderedWork(std::size_t room) : m_room(room) {}

    template <typename Next, typename Work, typename Take>
    void runThreads(unsigned jobs, std::stop_token stop, Next &next, Work &work, Take &take)
    {
        std::vector<std::jthread> threads;
        const std::stop_callback onStop(std::move(stop), [this] { end(nullptr); });
        try {
            for (unsigned i = 0; i < jobs; ++i)
                threads.emplace_back([&] { workUntilEnd(next, work); });
            while (std::optional<Result> result = waitForResult()) {
                if (!take(std::move(*result)))
                    break;
            }
        } catch (...) {
            end(std::current_exception());
        }
        end(nullptr);
        threads.clear(); // joins
        if (m_fault)
            std::rethrow_exception(m_fault);
    }

    template <typename Next, typename Work>
    void workUntilEnd(Next &next, Work &work)
    {
        try {
            std::size_t number = 0;
            while (std::optional<Item> item = takeItem(next, number))
                put(number, work(std::move(*item)));
        } catch (...) {
            end(std::current_exception());
        }
    }

    // Gives the item a number, so that its result finds its place.
    template <typename Next>
    std::optional<Item> takeItem(Next &next, std::size_t &number)
    {
        const std::lock_guard oneAtATime(m_source);
        {
            std::unique_lock lock(m_lock);
            m_changed.wait(lock, [this] { return m_ended || m_waiting.size() < m_room; });
            if (m_ended)
                return std::nullopt;
        }
        std::optional<Item> item = next(); // unlocked: it may wait for input while results are handed over
        const std::lock_guard lock(m_lock);
        if (item) {
            number = m_taken + m_waiting.size();
            m_waiting.emplace_back();
        } else {
            m_ended = true;
            m_changed.notify_all();
        }
        return item;
    }

    void put(std::size_t number, Result result)
    {
        const std::lock_guard lock(m_lock);
        m_waiting[number - m_taken] = std::move(result);
        if (number == m_taken)
            m_changed.notify_all();
    }

    std::optional<Result> waitForResult()
    {
        std::unique_lock lock(m_lock);
        m_changed.wait(lock,
                       [this] { return m_stopped || (m_waiting.empty() ? m_ended : m_waiting.front().has_value()); });
        if (m_stopped || m_waiting.empty())
            return std::nullopt;
        std::optional<Result> result = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_taken;
        m_changed.notify_all();
        return result;
    }

    // No further items and no further results. The first fault is kept.
    void end(std::exception_ptr fault)
    {
        const std::lock_guard lock(m_lock);
        m_ended = true;
        m_stopped = true;
        if (!m_fault)
            m_fault = std::move(fault);
        m_changed.notify_all();
    }

    const std::size_t m_room;
    std::mutex m_source; // held while an item is taken; before m_lock
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::deque<std::optional<Result>> m_waiting; // results of items that were taken, from number m_taken on
    std::size_t m_taken = 0;                     // results that were handed over
    bool m_ended = false;                        // no further items
    bool m_stopped = false;                      // no further results
    std::exception_ptr m_fault;
};

} // namespace pooldesigner
