# shellcheck shell=sh
# Read by ./run and ./check: what must be on the machine, and the steps that both take.
# `root` (the project's folder) is set by the reader, which also uses the lists.
# shellcheck disable=SC2034,SC2154

build_packages="g++ cmake ninja-build pkg-config libimgui-dev libglfw3-dev libgl-dev libfreetype-dev
    libfontconfig-dev nlohmann-json3-dev libfmt-dev libcli11-dev libutf8proc-dev libmd4c-dev
    libsqlite3-dev libzip-dev libzstd-dev
    fonts-inter fonts-noto-core"
test_packages="catch2 librapidcheck-dev xvfb xauth xdotool imagemagick libgl1-mesa-dri chromium poppler-utils"

out=$root/build/release

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

# stop CODE WORDS...
stop() {
    code=$1
    shift
    say "$@"
    exit "$code"
}

missing_packages() {
    for package in "$@"; do
        case $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) in
            installed) ;;
            *) printf ' %s' "$package" ;;
        esac
    done
}

# Runs a command as root, if there is a way to.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

may_be_root() {
    [ "$(id -u)" = 0 ] && return 0
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null || [ -t 0 ]
}

# install_packages PACKAGE...: brings those that are not there yet.
install_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        require_tools "$@"
        return
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if ! may_be_root; then
        say "packages are missing. Install them with this command, then try again:"
        printf 'sudo apt-get install%s\n' "$missing" >&2
        exit 2
    fi
    say "installing$missing"
    mkdir -p "$out"
    # Old lists may still serve, so a failed update is no reason to stop.
    as_root apt-get update >"$out/install.log" 2>&1 || true
    # shellcheck disable=SC2086  # a list of names
    if ! as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends $missing >>"$out/install.log" 2>&1; then
        tail -n 20 "$out/install.log" >&2
        stop 2 "the packages could not be installed; all that was printed is in $out/install.log"
    fi
}

# Not a Debian: the names are a hint, and only the tools are looked for; CMake names what else it misses.
require_tools() {
    [ -f "$out/build.ninja" ] || say "on Debian these packages are needed; install their like here:" "$@"
    for tool in c++ cmake ninja pkg-config; do
        command -v $tool >/dev/null || stop 2 "$tool is needed, and not found"
    done
}

# logged WORDS COMMAND...: the output goes to the log; on failure its end is shown.
logged() {
    what=$1
    shift
    if ! "$@" >>"$out/build.log" 2>&1; then
        tail -n 40 "$out/build.log" >&2
        stop 2 "$what failed; all that was printed is in $out/build.log"
    fi
}

cached() { sed -n "s/^$1:[A-Z]*=//p" "$out/CMakeCache.txt" 2>/dev/null; }

# configure TESTS: sets the build folder up, unless it already is. Once it builds the tests it keeps them.
configure() {
    mkdir -p "$out"
    : >"$out/build.log"
    fresh=
    if [ -f "$out/CMakeCache.txt" ] && [ "$(cached CMAKE_HOME_DIRECTORY)" != "$root" ]; then
        fresh=--fresh  # the folder was copied or moved
    elif [ -f "$out/build.ninja" ] && { [ "$1" = OFF ] || [ "$(cached ESTELIK_TESTS)" = ON ]; }; then
        return 0
    fi
    say "setting up $out"
    cd "$root" || exit 2
    # shellcheck disable=SC2086  # empty or one word
    logged "setting up" cmake --preset release $fresh -DESTELIK_TESTS="$1"
    cd - >/dev/null || exit 2
}

# build TARGET: quiet when no source changed since it was last built.
build() {
    stamp=$out/.built-$1
    if [ ! -f "$stamp" ] || [ -n "$(find "$root/CMakeLists.txt" "$root/app" "$root/tests" "$root/third_party" \
        "$root/assets" -newer "$stamp" \( -name '*.cpp' -o -name '*.h' -o -name '*.cmake' -o -name CMakeLists.txt \))" ]; then
        say "building (log: $out/build.log)"
    fi
    logged "building" cmake --build "$out" --target "$1"
    touch "$stamp"
}
