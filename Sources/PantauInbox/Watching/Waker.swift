import Glibc

/// Ends a wait from another thread, or before it begins: a pipe to oneself.
package final class Waker: Sendable {
  /// Readable while a call to `wake` has not been heard.
  let reading: Int32
  private let writing: Int32

  package init() throws(InboxFailure) {
    var ends: [Int32] = [-1, -1]
    let name = RawPath("pipe")
    try calling("pipe", on: name) { pipe(&ends) }
    (reading, writing) = (ends[0], ends[1])
    for end in ends {
      try calling("fcntl", on: name) { fcntl(end, F_SETFL, O_NONBLOCK) }
      try calling("fcntl", on: name) { fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Where the pipe is full, the wait ends all the same.
  package func wake() {
    var byte: UInt8 = 0
    let written = write(writing, &byte, 1)
    assert(written == 1 || errno == EAGAIN)
  }

  func hear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(reading, &bytes, bytes.count) > 0 {}
  }
}
