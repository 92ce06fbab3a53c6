internal import CLibCrypto

/// Keeps libcrypto's context for SHA-256; after each sum it begins anew.
final class Hasher256 {
  private let context: OpaquePointer

  init() throws(LedgerFailure) {
    guard let context = EVP_MD_CTX_new() else { throw Hasher256.refused("EVP_MD_CTX_new") }
    self.context = context
    try begin()
  }

  deinit { EVP_MD_CTX_free(context) }

  private func begin() throws(LedgerFailure) {
    guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else { throw Hasher256.refused("EVP_DigestInit_ex") }
  }

  func update(_ bytes: [UInt8]) throws(LedgerFailure) {
    guard bytes.withUnsafeBytes({ EVP_DigestUpdate(context, $0.baseAddress, $0.count) }) == 1 else {
      throw Hasher256.refused("EVP_DigestUpdate")
    }
  }

  /// 32 bytes.
  func finish() throws(LedgerFailure) -> [UInt8] {
    var sum = [UInt8](repeating: 0, count: 32)
    guard EVP_DigestFinal_ex(context, &sum, nil) == 1 else { throw Hasher256.refused("EVP_DigestFinal_ex") }
    try begin()
    return sum
  }

  private static func refused(_ operation: String) -> LedgerFailure {
    LedgerFailure(place: "libcrypto", kind: .refused, reason: operation)
  }
}
