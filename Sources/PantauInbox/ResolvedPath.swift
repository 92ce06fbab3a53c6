import Glibc

/// Where the path leads: absolute, no link on the way. What does not exist yet is taken as the folders that making it
/// would make.
package func resolved(_ path: RawPath) -> RawPath {
  var there = path.bytes.isEmpty ? RawPath(".") : path
  var missing: [RawPath] = []
  while true {
    if let found = realPath(there) { return missing.reversed().reduce(found, step) }
    missing.append(there.lastComponent)
    guard let parent = there.parent else { break }
    there = parent
  }
  return missing.reversed().reduce(realPath(RawPath(".")) ?? RawPath("/"), step)
}

/// A folder that is not there has no links, so that `..` leads to the one above it.
private func step(_ folder: RawPath, _ name: RawPath) -> RawPath {
  switch name.text {
  case ".": folder
  case "..": folder.parent ?? RawPath("/")
  default: folder / name
  }
}

private func realPath(_ path: RawPath) -> RawPath? {
  path.withCString { name in
    guard let found = realpath(name, nil) else { return nil }
    defer { free(found) }
    return RawPath(bytes: UnsafeBufferPointer(start: found, count: strlen(found)).map { UInt8(bitPattern: $0) })
  }
}

extension RawPath {
  /// Both as `resolved` gives them.
  package func isInside(_ folder: RawPath) -> Bool { components.starts(with: folder.components) }
}
