import Glibc

@testable import PantauInbox

/// A drop that lies nowhere.
func drop(_ path: String, size: Int = 10, changed: Int = 1) -> Drop {
  var status = stat()
  status.st_mode = S_IFREG | 0o640
  status.st_nlink = 1
  status.st_size = size
  status.st_ctim.tv_sec = changed
  return Drop(path: RawPath(path), status: status)
}
