// The disk of this machine (POSIX): the file port that keeps its promises. A write that fails half
// way is cut back, so that a journal never holds half a line of a program that is still running.
// Read are regular files of up to largest_file bytes: a pipe would never end, and a device may not.
// Files are made readable by their owner alone.
#pragma once

#include "base/disk.h"

#include <cstdint>
#include <string>
#include <vector>

namespace estelik {

inline constexpr std::uint64_t largest_file = std::uint64_t{256} << 20;

class RealDisk final : public Disk {
public:
    RealDisk() = default;
    ~RealDisk() override;  // gives the locks back
    RealDisk(const RealDisk&) = delete;
    RealDisk& operator=(const RealDisk&) = delete;

    Load read(const std::string& path, std::uint64_t from = 0) override;
    Result<std::vector<FileInfo>> list(const std::string& folder) override;
    Result<FileInfo> info(const std::string& path) override;
    Result<void> append(const std::string& path, const std::string& bytes) override;
    Result<void> replace(const std::string& path, const std::string& bytes) override;
    Result<bool> create(const std::string& path, const std::string& bytes) override;
    Result<void> cut(const std::string& path, std::uint64_t size) override;
    Result<void> make_folder(const std::string& path) override;
    Result<bool> lock(const std::string& path) override;

private:
    Result<std::string> write_temporary(const std::string& path, const std::string& bytes);

    std::vector<int> locks_;  // open files whose locks are held
    unsigned temporaries_ = 0;
};

// A file at its limit or a closed pipe is an error that a write reports, not the end of the program.
// Called once, by main.
void let_writes_fail();

}  // namespace estelik
