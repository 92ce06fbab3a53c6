import Glibc
import Synchronization

/// Tells systemd how a service is, where it asked (`Type=notify`, `notify-reload`): a datagram to the socket that it names.
final class SystemdNotice: Sendable {
  private let address: [UInt8]
  /// How often systemd wants to hear that all is well; nil where it does not.
  private let aliveSeconds: Double?
  private let lastAlive = Mutex(-Double.infinity)

  /// - Parameters:
  ///   - socket: `NOTIFY_SOCKET`: a path, or a name that begins with `@`.
  ///   - watchdog: `WATCHDOG_USEC`: microseconds after which silence counts as death.
  init(socket: String?, watchdog: String?) {
    address = (socket?.utf8).map(Array.init) ?? []
    aliveSeconds = watchdog.flatMap(Double.init).map { $0 / 1e6 / 2 }
  }

  static var ofThisProcess: SystemdNotice {
    let value = { (name: String) in getenv(name).map { String(cString: $0) } }
    return SystemdNotice(socket: value("NOTIFY_SOCKET"), watchdog: value("WATCHDOG_USEC"))
  }

  func ready() { tell("READY=1") }
  func stopping() { tell("STOPPING=1") }
  func reloading() { tell("RELOADING=1\nMONOTONIC_USEC=\(Int(Clock.monotonicSeconds() * 1e6))") }

  /// From any thread, as often as one likes.
  func alive() {
    guard let aliveSeconds else { return }
    let now = Clock.monotonicSeconds()
    let isTime = lastAlive.withLock { last in
      if now < last + aliveSeconds { return false }
      last = now
      return true
    }
    if isTime { tell("WATCHDOG=1") }
  }

  /// The longest that a wait may be.
  var longestSilence: Double { aliveSeconds ?? .infinity }

  /// Where systemd does not hear it there is nobody to tell; it will say so itself.
  private func tell(_ text: String) {
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    let room = MemoryLayout.size(ofValue: name.sun_path)
    guard !address.isEmpty, address.count < room else { return }
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: address) }
    // The abstract names of Linux begin with NUL.
    if address.first == UInt8(ascii: "@") { name.sun_path.0 = 0 }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + address.count)
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    let sent = withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
        sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), target, length)
      }
    }
    assert(sent == bytes.count || sent < 0)
  }
}
