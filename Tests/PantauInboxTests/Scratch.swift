import Foundation

@testable import PantauInbox

/// A folder that goes when its test is done.
final class Scratch {
  let path: RawPath

  init(below folder: String = NSTemporaryDirectory()) throws {
    var template = Array((folder + "/sipantau-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw Refused(call: "mkdtemp", code: errno) }
    path = RawPath(String(cString: made))
  }

  deinit {
    let remover = Process()
    remover.executableURL = URL(filePath: "/bin/rm")
    remover.arguments = ["-rf", path.text]
    do { try remover.run() } catch { return }
    remover.waitUntilExit()
  }

  struct Refused: Error {
    let call: String
    let code: Int32
  }

  func check(_ answer: Int32, _ call: String) throws {
    if answer < 0 { throw Refused(call: call, code: errno) }
  }

  func c(_ name: RawPath) -> [CChar] { (path / name).bytes.map { CChar(bitPattern: $0) } + [0] }

  func folder(_ name: RawPath) throws { try makeFolders(path / name) }

  /// Adds to a file through a descriptor that was opened before, as an uploader has one.
  func append(_ text: String, to number: Int32) throws {
    let bytes = Array(text.utf8)
    guard Foundation.write(number, bytes, bytes.count) == bytes.count else { throw Refused(call: "write", code: errno) }
  }

  /// For appending. The caller closes it.
  func openForWriting(_ name: RawPath) throws -> Int32 {
    let number = open(c(name), O_WRONLY | O_APPEND)
    try check(number, "open")
    return number
  }

  /// Makes the folder of the file too.
  func file(_ name: RawPath, _ text: String = "isi") throws {
    if let parent = name.parent { try folder(parent) }
    let number = open(c(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    try check(number, "open")
    defer { close(number) }
    let bytes = Array(text.utf8)
    guard write(number, bytes, bytes.count) == bytes.count else { throw Refused(call: "write", code: errno) }
  }

  func text(of name: RawPath) throws -> String { String(decoding: try readFile(path / name), as: UTF8.self) }

  func symbolicLink(_ name: RawPath, to target: String) throws { try check(symlink(target, c(name)), "symlink") }
  func hardLink(_ name: RawPath, to other: RawPath) throws { try check(link(c(other), c(name)), "link") }
  func fifo(_ name: RawPath) throws { try check(mkfifo(c(name), 0o644), "mkfifo") }

  /// A socket that nobody listens at.
  func socket(_ name: RawPath) throws {
    let number = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    try check(number, "socket")
    defer { close(number) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = c(name)
    let fits = withUnsafeMutableBytes(of: &address.sun_path) { room in
      let fits = bytes.count <= room.count
      if fits { bytes.withUnsafeBytes { room.copyMemory(from: $0) } }
      return fits
    }
    guard fits else { throw Refused(call: "socket", code: ENAMETOOLONG) }
    let answer = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try check(answer, "bind")
  }

  func remove(_ name: RawPath) throws { try check(Foundation.remove(c(name)), "remove") }

  func status(of name: RawPath) throws -> stat {
    var status = stat()
    try check(lstat(c(name), &status), "lstat")
    return status
  }

  func mode(of name: RawPath) throws -> mode_t { try status(of: name).st_mode & 0o777 }

  /// All names in a folder, hidden ones too, sorted.
  func names(in folder: RawPath = RawPath("")) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: (path / folder).text).sorted()
  }

  /// How many descriptors this process holds on what lies here.
  func openDescriptors() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count { number in
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")
      return target?.hasPrefix(path.text) ?? false
    }
  }
}

extension ClaimFolder {
  /// As it lies there now.
  func claim(_ path: RawPath) throws -> Bool {
    var seen = stat()
    _ = lstat((dropFolder.path / path).bytes.map { CChar(bitPattern: $0) } + [0], &seen)
    return try claim(Drop(path: path, status: seen)) == .claimed
  }
}

extension RawPath: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}
