// A disk in memory, with the failures of a real one on demand. Each MemoryDisk is one program; programs
// made with another_program() share the files and compete for the locks.
#pragma once

#include "base/disk.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace estelik::test {

struct PowerLoss {};  // thrown in the middle of a write: the program is gone, the bytes so far are there

class MemoryDisk : public Disk {
public:
    MemoryDisk() : world_(std::make_shared<World>()) {}
    MemoryDisk(const MemoryDisk&) = delete;
    MemoryDisk& operator=(const MemoryDisk&) = delete;
    ~MemoryDisk() override { std::erase_if(world_->locks, [&](const auto& lock) { return lock.second == this; }); }

    std::unique_ptr<MemoryDisk> another_program() const {
        std::unique_ptr<MemoryDisk> other(new MemoryDisk(world_));
        return other;
    }

    std::map<std::string, std::string>& files() { return world_->files; }
    std::string& file(const std::string& path) { return world_->files.at(path); }

    // The next append ends after this many bytes: with an error, or with the power.
    void full_after(std::size_t bytes) { full_after_ = bytes; }
    void leaves_what_was_written() { cleans_up_ = false; }   // the rest of a failed append stays in the file
    void cannot_cut(bool on = true) { cannot_cut_ = on; }
    void loses_power_after(std::size_t bytes) { power_for_ = bytes; }
    void cannot_read(const std::string& path) { unreadable_.insert(path); }

    std::size_t bytes_read() const { return bytes_read_; }
    std::size_t writes() const { return writes_; }

    Load read(const std::string& path, std::uint64_t from = 0) override {
        if (unreadable_.contains(path)) return {Load::Status::broken, {}, {"cannot read the file", {path}, {}}};
        const auto at = files().find(path);
        if (at == files().end()) return {};
        Load load{Load::Status::found, from < at->second.size() ? at->second.substr(from) : "", {}};
        bytes_read_ += load.bytes.size();
        return load;
    }

    Result<std::vector<FileInfo>> list(const std::string& folder) override {
        if (unreadable_.contains(folder)) return Error{"cannot read the folder", {folder}, {}};
        std::map<std::string, FileInfo> found;
        const std::string start = folder + "/";
        for (const auto& [path, bytes] : files()) {
            if (!path.starts_with(start)) continue;
            const auto name = path.substr(start.size());
            const auto slash = name.find('/');
            if (slash == std::string::npos) found[name] = {name, false, bytes.size(), 0};
            else found[name.substr(0, slash)] = {name.substr(0, slash), true, 0, 0};
        }
        std::vector<FileInfo> infos;
        for (const auto& [name, info] : found) infos.push_back(info);
        return infos;
    }

    Result<FileInfo> info(const std::string& path) override {
        const auto at = files().find(path);
        if (at == files().end()) return Error{"no such file", {path}, {}};
        return FileInfo{path.substr(path.rfind('/') + 1), false, at->second.size(), 0};
    }

    Result<void> append(const std::string& path, const std::string& bytes) override {
        ++writes_;
        auto& content = files()[path];
        const auto before = content.size();
        if (power_for_ && *power_for_ < bytes.size()) {
            content += bytes.substr(0, *power_for_);
            throw PowerLoss{};
        }
        if (full_after_ && *full_after_ < bytes.size()) {
            content += bytes.substr(0, *full_after_);
            full_after_.reset();
            if (cleans_up_) content.resize(before);
            if (content.empty()) files().erase(path);
            return Error{"the disk is full", {path}, "Free some space; nothing is lost"};
        }
        content += bytes;
        return {};
    }

    Result<void> replace(const std::string& path, const std::string& bytes) override {
        files()[path] = bytes;
        return {};
    }

    Result<bool> create(const std::string& path, const std::string& bytes) override {
        return files().try_emplace(path, bytes).second;
    }

    Result<void> cut(const std::string& path, std::uint64_t size) override {
        if (cannot_cut_) return Error{"cannot shorten the file", {path}, {}};
        files()[path].resize(size);
        return {};
    }

    Result<void> make_folder(const std::string&) override { return {}; }

    Result<bool> lock(const std::string& path) override {
        return world_->locks.try_emplace(path, this).first->second == this;
    }

private:
    struct World {
        std::map<std::string, std::string> files;
        std::map<std::string, const MemoryDisk*> locks;
    };
    explicit MemoryDisk(std::shared_ptr<World> world) : world_(std::move(world)) {}

    std::shared_ptr<World> world_;
    std::optional<std::size_t> full_after_;
    std::optional<std::size_t> power_for_;
    std::set<std::string> unreadable_;
    bool cleans_up_ = true;
    bool cannot_cut_ = false;
    std::size_t bytes_read_ = 0;
    std::size_t writes_ = 0;
};

}  // namespace estelik::test
