import Glibc
import PantauInbox
import Testing

@testable import PantauBatch

@Suite struct SystemdNoticeTests {
  /// A socket that hears datagrams, as systemd has one.
  private struct Listener: ~Copyable {
    let descriptor: Int32

    init(name: [UInt8]) throws {
      descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
      let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
      let answer = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
      }
      try #require(answer == 0)
    }

    deinit { close(descriptor) }

    func heard() -> String? {
      var bytes = [UInt8](repeating: 0, count: 200)
      let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
      return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  }

  @Test func `It tells the socket that systemd names`() throws {
    let trial = try TrialWorkspace()
    let path = trial.path + "/notify"
    let listener = try Listener(name: Array(path.utf8))
    let notice = SystemdNotice(socket: path, watchdog: nil)
    notice.ready()
    #expect(listener.heard() == "READY=1")
    notice.reloading()
    #expect(listener.heard()?.hasPrefix("RELOADING=1\nMONOTONIC_USEC=") == true)
    notice.stopping()
    #expect(listener.heard() == "STOPPING=1")
    notice.alive()
    #expect(listener.heard() == nil)
    #expect(notice.longestSilence == .infinity)
  }

  @Test func `A name that begins with @ is one without a file`() throws {
    let name = "sipantau-uji-\(getpid())"
    let listener = try Listener(name: [0] + Array(name.utf8))
    SystemdNotice(socket: "@" + name, watchdog: nil).ready()
    #expect(listener.heard() == "READY=1")
  }

  @Test func `A watchdog hears of life, but not all the time`() throws {
    let trial = try TrialWorkspace()
    let path = trial.path + "/notify"
    let listener = try Listener(name: Array(path.utf8))
    let notice = SystemdNotice(socket: path, watchdog: "600000000")
    #expect(notice.longestSilence == 300)
    notice.alive()
    notice.alive()
    #expect(listener.heard() == "WATCHDOG=1")
    #expect(listener.heard() == nil)
  }

  @Test func `Without systemd it is silent`() {
    SystemdNotice(socket: nil, watchdog: nil).ready()
    SystemdNotice(socket: "/tidak/ada", watchdog: nil).ready()
    SystemdNotice(socket: String(repeating: "x", count: 300), watchdog: nil).ready()
  }
}
