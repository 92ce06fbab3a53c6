import CLibCrypto

/// SHA-256, as 64 lower-case hexadecimal digits.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init(of bytes: [UInt8]) throws(InboxFailure) {
    var hasher = try Hasher256()
    try hasher.update(bytes)
    self = try hasher.finish()
  }

  fileprivate init(_ digits: String) { description = digits }
}

/// Keeps libcrypto's context while bytes come piece by piece.
struct Hasher256: ~Copyable {
  private let context: OpaquePointer

  init() throws(InboxFailure) {
    guard let context = EVP_MD_CTX_new() else { throw Hasher256.refused("EVP_MD_CTX_new") }
    guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      EVP_MD_CTX_free(context)
      throw Hasher256.refused("EVP_DigestInit_ex")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  mutating func update(_ bytes: [UInt8]) throws(InboxFailure) {
    guard bytes.withUnsafeBytes({ EVP_DigestUpdate(context, $0.baseAddress, $0.count) }) == 1 else {
      throw Hasher256.refused("EVP_DigestUpdate")
    }
  }

  mutating func finish() throws(InboxFailure) -> Digest {
    var sum = [UInt8](repeating: 0, count: 32)
    guard EVP_DigestFinal_ex(context, &sum, nil) == 1 else { throw Hasher256.refused("EVP_DigestFinal_ex") }
    let hex = Array("0123456789abcdef".utf8)
    return Digest(String(decoding: sum.flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }, as: UTF8.self))
  }

  private static func refused(_ operation: String) -> InboxFailure {
    InboxFailure(path: "libcrypto", operation: operation, code: 0)
  }
}
