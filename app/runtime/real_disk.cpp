#include "runtime/real_disk.h"

#include "runtime/file_handle.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>

namespace estelik {
namespace {

std::string reason(int number) {
    switch (number) {
    case ENOSPC:
    case EDQUOT: return "the disk is full";
    case EFBIG: return "the file has reached the size limit set for this program";
    case EROFS: return "the disk is read-only";
    case EACCES:
    case EPERM: return "no permission";
    default: return std::generic_category().message(number);
    }
}

std::string advice(int number) {
    switch (number) {
    case ENOSPC:
    case EDQUOT: return "Free some space, then try again";
    case EACCES:
    case EPERM:
    case EROFS: return "Choose a folder you may write to, with --data";
    default: return "";
    }
}

Error failure(const std::string& doing, const std::string& path, int number) {
    return {"cannot " + doing + ": " + reason(number), Place{path}, advice(number)};
}

FileHandle open_file(const std::string& path, int flags) {
    return FileHandle{::open(path.c_str(), flags | O_CLOEXEC, 0600)};
}

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

// A new name is safe only once its folder is. Some file systems refuse to sync a folder (EINVAL):
// they keep names safe by other means, or not at all, and there is nothing more to do.
Result<void> sync_folder(const std::string& folder) {
    const auto handle = open_file(folder, O_RDONLY | O_DIRECTORY);
    if (!handle.open()) return failure("open the folder", folder, errno);
    if (::fsync(handle.get()) != 0 && errno != EINVAL) return failure("save the folder", folder, errno);
    return {};
}

// One write; a signal before its first byte is no failure. The number of bytes that arrived, or -1.
ssize_t write_once(int descriptor, const std::string& bytes) {
    ssize_t written = 0;
    do written = ::write(descriptor, bytes.data(), bytes.size());
    while (written < 0 && errno == EINTR);
    return written;
}

// 0 when all bytes are on the disk, else the reason. A short write says the disk is full.
int write_and_sync(int descriptor, const std::string& bytes) {
    const auto written = write_once(descriptor, bytes);
    if (written < 0) return errno;
    if (static_cast<std::size_t>(written) != bytes.size()) return ENOSPC;
    return ::fdatasync(descriptor) == 0 ? 0 : errno;
}

FileInfo to_info(std::string name, const struct stat& status) {
    return {std::move(name), S_ISDIR(status.st_mode), static_cast<std::uint64_t>(status.st_size),
            std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

// Why a file of this kind is not read; empty: it is.
std::string unreadable(const struct stat& status) {
    if (S_ISDIR(status.st_mode)) return "it is a folder";
    if (!S_ISREG(status.st_mode)) return "it is no regular file";
    const bool too_large = static_cast<std::uint64_t>(status.st_size) > largest_file;
    return too_large ? "it is larger than " + std::to_string(largest_file >> 20) + " MiB" : "";
}

bool is_missing(int number) { return number == ENOENT || number == ENOTDIR; }

}  // namespace

RealDisk::~RealDisk() {
    for (const int descriptor : locks_) ::close(descriptor);
}

Load RealDisk::read(const std::string& path, std::uint64_t from) {
    const auto handle = open_file(path, O_RDONLY | O_NONBLOCK);  // which does not wait for the other end of a pipe
    if (!handle.open()) {
        const int number = errno;
        if (is_missing(number)) return {};
        return {Load::Status::broken, {}, failure("open the file", path, number)};
    }
    struct stat status {};
    if (::fstat(handle.get(), &status) != 0) return {Load::Status::broken, {}, failure("read the file", path, errno)};
    if (const auto why = unreadable(status); !why.empty())
        return {Load::Status::broken, {}, {"cannot read the file: " + why, Place{path}, {}}};
    Load load{Load::Status::found, {}, {}};
    const auto size = static_cast<std::uint64_t>(std::max<off_t>(status.st_size, 0));
    if (size > from) load.bytes.reserve(size - from);
    std::array<char, 65536> buffer;  // filled by pread before it is read
    for (auto offset = static_cast<off_t>(from);;) {
        const auto got = ::pread(handle.get(), buffer.data(), buffer.size(), offset);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return {Load::Status::broken, {}, failure("read the file", path, errno)};
        if (got == 0) return load;
        load.bytes.append(buffer.data(), static_cast<std::size_t>(got));
        offset += got;
    }
}

Result<std::vector<FileInfo>> RealDisk::list(const std::string& folder) {
    std::vector<FileInfo> files;
    const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.c_str()), ::closedir);
    if (!open && errno == ENOENT) return files;
    if (!open) return failure("read the folder", folder, errno);
    for (;;) {
        errno = 0;  // tells the end from a failure
        const auto* entry = ::readdir(open.get());
        if (!entry && errno != 0) return failure("read the folder", folder, errno);
        if (!entry) break;
        const std::string name = entry->d_name;
        struct stat status {};
        if (name == "." || name == "..") continue;
        if (::fstatat(::dirfd(open.get()), entry->d_name, &status, 0) != 0) continue;  // gone meanwhile, or a link to nowhere
        files.push_back(to_info(name, status));
    }
    std::sort(files.begin(), files.end(), [](const FileInfo& a, const FileInfo& b) { return a.name < b.name; });
    return files;
}

Result<FileInfo> RealDisk::info(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return failure("find the file", path, errno);
    return to_info(path.substr(path.rfind('/') + 1), status);
}

Result<void> RealDisk::append(const std::string& path, const std::string& bytes) {
    auto handle = open_file(path, O_WRONLY | O_APPEND);
    const bool is_new = !handle.open() && errno == ENOENT;
    if (is_new) handle = open_file(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL);
    if (!handle.open()) return failure("write to the file", path, errno);
    struct stat before {};
    if (::fstat(handle.get(), &before) != 0) return failure("write to the file", path, errno);

    if (const int number = write_and_sync(handle.get(), bytes)) {
        // What cannot be cut back now is a torn tail, which the next start cuts off.
        if (::ftruncate(handle.get(), before.st_size) == 0) (void)::fdatasync(handle.get());
        if (is_new) ::unlink(path.c_str());
        return failure("write to the file", path, number);
    }
    if (!is_new) return {};
    auto synced = sync_folder(folder_of(path));
    if (!synced) ::unlink(path.c_str());
    return synced;
}

// The bytes in a file of a new name beside `path`; several programs may write the same file at once.
Result<std::string> RealDisk::write_temporary(const std::string& path, const std::string& bytes) {
    const std::string start = path + "." + std::to_string(::getpid()) + "-";
    for (;;) {
        const auto name = start + std::to_string(++temporaries_) + ".new";
        const auto handle = open_file(name, O_WRONLY | O_CREAT | O_EXCL);
        if (!handle.open() && errno == EEXIST) continue;  // left by a program that did not end well
        if (!handle.open()) return failure("write the file", path, errno);
        const int number = write_and_sync(handle.get(), bytes);
        if (number == 0) return name;
        ::unlink(name.c_str());
        return failure("write the file", path, number);
    }
}

Result<void> RealDisk::replace(const std::string& path, const std::string& bytes) {
    const auto temporary = write_temporary(path, bytes);
    if (!temporary) return temporary.error();
    if (::rename(temporary->c_str(), path.c_str()) != 0) {
        const int number = errno;
        ::unlink(temporary->c_str());
        return failure("write the file", path, number);
    }
    return sync_folder(folder_of(path));
}

Result<bool> RealDisk::create(const std::string& path, const std::string& bytes) {
    const auto temporary = write_temporary(path, bytes);
    if (!temporary) return temporary.error();
    int number = ::renameat2(AT_FDCWD, temporary->c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (number == EINVAL || number == ENOSYS) number = ::link(temporary->c_str(), path.c_str()) == 0 ? 0 : errno;
    ::unlink(temporary->c_str());
    if (number == EEXIST) return false;
    if (number != 0) return failure("write the file", path, number);
    if (auto synced = sync_folder(folder_of(path)); !synced) return synced.error();
    return true;
}

Result<void> RealDisk::cut(const std::string& path, std::uint64_t size) {
    const auto handle = open_file(path, O_WRONLY);
    if (!handle.open()) return failure("shorten the file", path, errno);
    if (::ftruncate(handle.get(), static_cast<off_t>(size)) != 0 || ::fdatasync(handle.get()) != 0) {
        return failure("shorten the file", path, errno);
    }
    return {};
}

Result<void> RealDisk::make_folder(const std::string& path) {
    struct stat status {};
    if (path.empty() || (::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode))) return {};
    const auto parent = folder_of(path);
    if (parent != path && parent != ".") {
        if (auto made = make_folder(parent); !made) return made;
    }
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) return failure("make the folder", path, errno);
    if (::stat(path.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) return failure("make the folder", path, ENOTDIR);
    return sync_folder(parent);
}

Result<bool> RealDisk::lock(const std::string& path) {
    auto handle = open_file(path, O_RDWR | O_CREAT);
    if (!handle.open()) return failure("lock the file", path, errno);
    if (::flock(handle.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) return false;
        return failure("lock the file", path, errno);
    }
    locks_.push_back(handle.release());
    return true;
}

void let_writes_fail() {
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

}  // namespace estelik
