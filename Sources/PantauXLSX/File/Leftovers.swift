import Glibc

/// Removes from a folder of workbooks what writers that were cut short left there, their own hidden files and the
/// library's `tmp.…`. The library also forgets one of its own now and then, where several threads write at once.
///
/// Nobody may be writing there. What cannot be removed stays: it harms nobody, and the next time may do better.
package func removeLeftovers(in folder: String) {
  guard let stream = opendir(folder) else { return }
  defer { closedir(stream) }
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
      String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    }
    if isLeftover(name) { unlink("\(folder)/\(name)") }
  }
}

private func isLeftover(_ name: String) -> Bool {
  name.hasPrefix(".") && name.hasSuffix(".xlsx.tmp") || name.hasPrefix("tmp.") && !name.hasSuffix(".xlsx")
}
