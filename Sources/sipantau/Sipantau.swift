import ArgumentParser
import Glibc
import PantauBatch

/// The program: commands, their flags and exit statuses. What they do is PantauBatch's.
@main
struct Sipantau: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sipantau",
    abstract:
      "Pemantauan tahapan Pemilu dan Pilkada: CSV kantor Kesbangpol menjadi buku kerja. / Election stage monitoring.",
    discussion: """
      Satu ruang kerja adalah satu folder: --workspace DIR, atau SIPANTAU_WORKSPACE, atau folder ini.
      A workspace is one folder: --workspace DIR, or SIPANTAU_WORKSPACE, or the current folder.

        sipantau init /srv/sipantau
        sipantau run --workspace /srv/sipantau
        sipantau status --workspace /srv/sipantau --missing nphd
        sipantau check kiriman.csv --scope 73.10
      """,
    version: PantauBatch.Version.current,
    subcommands: [
      InitCommand.self, TemplateCommand.self, CheckCommand.self, InspectCommand.self, RunCommand.self,
      WatchCommand.self, ReportCommand.self, StatusCommand.self, RegistryCommand.self,
    ])

  static func main() {
    // Reports are for the ministry and the office they come from: nothing is readable by everybody.
    umask(0o027)
    // A reader that closes the pipe early is no failure of ours, and must not kill a batch half-way.
    signal(SIGPIPE, SIG_IGN)
    main(nil)
  }
}
