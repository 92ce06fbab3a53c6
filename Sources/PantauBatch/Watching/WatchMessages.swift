import Logging
import PantauDomain
import PantauInbox

/// What a watch logs: Indonesian first, then English.
enum WatchMessages {
  static let begins: Logger.Message = "menjaga masuk/ / watching masuk/"
  static let stops: Logger.Message = "berhenti / stopping"
  static let batchDone: Logger.Message = "putaran selesai / batch done"
  static let reloaded: Logger.Message = "konfigurasi dan data acuan dibaca lagi / configuration and seeds read again"

  static func reloadRefused(_ stop: Stop) -> Logger.Message {
    """
    konfigurasi atau data acuan baru tidak dipakai, yang lama tetap berlaku: \(stop.message.id) / the new configuration or \
    seeds are not used, the old ones stay in force: \(stop.message.en)
    """
  }

  static func busy(_ stop: Stop) -> Logger.Message {
    "menunggu / waiting: \(stop.message.id) / \(stop.message.en)"
  }

  static func triesAgain(_ stop: Stop) -> Logger.Message {
    "\(stop.message.id) Dicoba lagi sebentar. / \(stop.message.en) Tried again shortly."
  }

  static func notWatched(_ failure: InboxFailure, poll seconds: Double) -> Logger.Message {
    let (id, en) =
      failure.watchLimit.map { name in
        (
          "naikkan \(name) (sysctl -w \(name)=…, lalu tulis di /etc/sysctl.d/)",
          "raise \(name) (sysctl -w \(name)=…, and write it to /etc/sysctl.d/)"
        )
      } ?? ("periksa sistem berkasnya", "check its file system")
    return """
      \(failure.path): perubahan tidak diberitahukan sistem (\(failure.operation): \(failure.reason)); folder diperiksa tiap \
      \(Int(seconds)) detik. Agar lebih cepat, \(id), lalu mulai lagi. / the system does not tell of changes \
      (\(failure.operation): \(failure.reason)); the folders are looked at every \(Int(seconds)) seconds. To be quicker, \
      \(en), then start again.
      """
  }
}
