import type { OneOf } from "./types.ts";

/** Names of operating systems as Salt's `os` grain has them; the list is not closed. */
export type OsGrain =
  | "AlmaLinux"
  | "Alpine"
  | "Amazon"
  | "Arch"
  | "CentOS"
  | "CentOS Stream"
  | "Debian"
  | "Devuan"
  | "Fedora"
  | "FreeBSD"
  | "Gentoo"
  | "Kali"
  | "MacOS"
  | "Manjaro"
  | "Mint"
  | "NetBSD"
  | "NixOS"
  | "OEL"
  | "OpenBSD"
  | "Parrot OS"
  | "Pop"
  | "Raspbian"
  | "RedHat"
  | "Rocky"
  | "SUSE"
  | "Solaris"
  | "Ubuntu"
  | "Univention"
  | "VMware Photon OS"
  | "Void"
  | "Windows"
  | "openSUSE";

/** Families of operating systems as Salt's `os_family` grain has them; the list is not closed. */
export type OsFamilyGrain =
  | "Alpine"
  | "Arch"
  | "Debian"
  | "FreeBSD"
  | "Gentoo"
  | "MacOS"
  | "NetBSD"
  | "NixOS"
  | "OpenBSD"
  | "RedHat"
  | "Solaris"
  | "Suse"
  | "Void"
  | "Windows";

/** What Salt tells of a machine in `virtual`; the list is not closed. */
export type VirtualGrain =
  | "physical"
  | "virtual"
  | "container"
  | "HyperV"
  | "Nitro"
  | "OpenStack"
  | "Parallels"
  | "Qubes"
  | "Qubes+Whonix"
  | "VMware"
  | "VirtualBox"
  | "VirtualPC"
  | "Xen"
  | "bhyve"
  | "gce"
  | "kvm"
  | "openvzhn"
  | "openvzve"
  | "qemu"
  | "vmm"
  | "xen"
  | "zone";

/** Addresses by network interface; an interface that is down has an empty list. */
export type AddressesByInterface = Readonly<Record<string, readonly string[]>>;

/**
 * What a minion tells of itself, as Salt's own grains modules do on Linux, and Qubes' beside them. Grains that are
 * missing on some machines may be `undefined`: `withDefault(grains.selinux.enabled, false)`.
 * https://docs.saltproject.io/en/latest/topics/grains/index.html
 */
export interface Grains {
  /** The minion's id: in Qubes, the qube's name, and `dom0`. */
  readonly id: string;
  /** In Qubes, dom0 says "Fedora" and Whonix says "Debian". */
  readonly os: OneOf<OsGrain>;
  readonly os_family: OneOf<OsFamilyGrain>;
  /** The name in full: "Debian GNU/Linux". */
  readonly osfullname: string;
  /** The release as text: "13", "24.04". Rolling distributions and Debian's testing may have none. */
  readonly osrelease: string;
  /** The release's numbers: [24, 4]; a part that is no number stays text. */
  readonly osrelease_info: readonly (number | string)[];
  /** The first number of the release, where there is one. */
  readonly osmajorrelease: number;
  /** The release's name: "trixie"; often empty or long text elsewhere than on Debian. */
  readonly oscodename: string;
  /** Name and first number of the release, "Debian-13"; on Ubuntu with the second, "Ubuntu-24.04". */
  readonly osfinger: string;
  /** The architecture as the package manager calls it: "amd64" on Debian, "x86_64" on Fedora. */
  readonly osarch: OneOf<"amd64" | "x86_64" | "arm64" | "aarch64" | "armhf" | "i386" | "i686">;
  readonly lsb_distrib_id?: string;
  readonly lsb_distrib_release?: string;
  readonly lsb_distrib_codename?: string;
  readonly kernel: OneOf<"Linux" | "Darwin" | "FreeBSD" | "NetBSD" | "OpenBSD" | "SunOS" | "Windows" | "AIX">;
  /** As `uname -r` says: "6.12.48-1.qubes.fc41.x86_64". */
  readonly kernelrelease: string;
  /** As `uname -v` says. */
  readonly kernelversion: string;
  /** The kernel's command line: ["quiet", null], ["root", "/dev/xvda3"]. */
  readonly kernelparams?: readonly (readonly [name: string, value: string | null])[];

  /** As `uname -m` says. */
  readonly cpuarch: OneOf<"x86_64" | "aarch64" | "armv7l" | "i686" | "ppc64le" | "riscv64" | "s390x">;
  readonly cpu_model: string;
  readonly cpu_flags: readonly string[];
  readonly num_cpus: number;
  readonly num_gpus: number;
  readonly gpus: readonly { readonly vendor: string; readonly model: string }[];
  /** Memory in MiB. Under memory balancing, what the qube has at the moment. */
  readonly mem_total: number;
  /** Swap in MiB. */
  readonly swap_total: number;
  /** Names of disks that spin: "sda". */
  readonly disks: readonly string[];
  /** Names of disks that do not. */
  readonly ssds: readonly string[];
  readonly biosversion?: string;
  readonly biosreleasedate?: string;
  readonly biosvendor?: string;
  readonly boardname?: string;
  readonly manufacturer?: string;
  readonly productname?: string;
  readonly serialnumber?: string;
  readonly uuid?: string;
  readonly efi: boolean;
  readonly "efi-secure-boot": boolean;
  /** "Qubes" in dom0; in a qube, what Salt finds: "xen" or "virtual". */
  readonly virtual: OneOf<VirtualGrain>;
  readonly virtual_subtype?: OneOf<
    "Docker" | "LXC" | "Podman" | "kubernetes" | "chroot" | "Xen Dom0" | "Xen HVM DomU" | "Xen PV DomU"
  >;

  /** The first name of `fqdn`. */
  readonly host: string;
  /** What follows it; often empty. */
  readonly domain: string;
  readonly fqdn: string;
  /** Names that the minion's addresses resolve to. */
  readonly fqdns: readonly string[];
  readonly fqdn_ip4: readonly string[];
  readonly fqdn_ip6: readonly string[];
  /** The host's name as Python's `socket.gethostname()` has it. */
  readonly localhost: string;
  /** The host's name as `uname -n` says. */
  readonly nodename: string;
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  readonly ip_interfaces: AddressesByInterface;
  readonly ip4_interfaces: AddressesByInterface;
  readonly ip6_interfaces: AddressesByInterface;
  readonly hwaddr_interfaces: Readonly<Record<string, string>>;
  /** The gateway's address, or whether there is one; like the next two only where the command `ip` is there. */
  readonly ip4_gw?: string | boolean;
  readonly ip6_gw?: string | boolean;
  readonly ip_gw?: boolean;
  readonly dns?: {
    readonly nameservers: readonly string[];
    readonly ip4_nameservers: readonly string[];
    readonly ip6_nameservers: readonly string[];
    readonly sortlist: readonly string[];
    readonly domain: string;
    readonly search: readonly string[];
    readonly options: readonly string[];
  };

  /** What runs as process 1. */
  readonly init: OneOf<
    "systemd" | "sysvinit" | "upstart" | "runit" | "supervisord" | "tini" | "dumb-init" | "launchd" | "unknown"
  >;
  /** Only where systemd runs or its tools are there. */
  readonly systemd?: { readonly version: string; readonly features: string };
  /** Only where SELinux's tools are there. */
  readonly selinux?: { readonly enabled: boolean; readonly enforced?: "Enforcing" | "Permissive" | "Disabled" };
  readonly machine_id?: string;
  /** The locale under which the minion runs. */
  readonly locale_info: {
    readonly defaultlanguage: string | null;
    readonly defaultencoding: string | null;
    readonly detectedencoding: string;
    readonly timezone: string;
  };
  /** Whether `transactional-update` is there. */
  readonly transactional: boolean;
  /** The shell that `cmd.run` uses. */
  readonly shell: string;
  /** The command that lists processes. */
  readonly ps: string;
  readonly path: string;
  readonly systempath: readonly string[];
  readonly cwd: string;
  /** Who runs the minion, and what process it is. */
  readonly username: string;
  readonly groupname: string;
  readonly uid: number;
  readonly gid: number;
  readonly pid: number;

  /** "3006.28": compare with `saltversioninfo`. */
  readonly saltversion: string;
  readonly saltversioninfo: readonly (number | string)[];
  readonly saltpath: string;
  readonly pythonversion: readonly [major: number, minor: number, micro: number, level: string, serial: number];
  readonly pythonexecutable: string;
  readonly pythonpath: readonly string[];
  readonly zmqversion?: string;
  readonly master?: string;
  readonly server_id: number;

  /** How Salt was installed; 3007 and newer. Null where its package does not say it. */
  readonly package?: OneOf<"onedir" | "pip" | "system"> | null;
  /** Whose certificates Salt trusts; 3008 and newer. */
  readonly ca_truststore?: OneOf<"certifi" | "os">;
  /** What the minion's configuration says of `resources`; 3008 and newer. */
  readonly salt_resources?: Readonly<Record<string, readonly string[]>>;
  /** The minion's configuration, where `grain_opts: True` asks for it. */
  readonly opts?: Readonly<Record<string, unknown>>;
  /** What the minion's configuration says of `append_domain`. */
  readonly append_domain?: string;

  /** Under Xen: its version, "4.19.3", and the parts of it. */
  readonly virtual_hv_version?: string;
  readonly virtual_hv_version_info?: readonly [major: string, minor: string, extra: string];
  /** Under Xen: what it offers, as a hexadecimal number, and by name: "hvm_callback_vector". */
  readonly virtual_hv_features?: string;
  readonly virtual_hv_features_list?: readonly string[];
  /** Volumes by volume group, where LVM's tools are there. */
  readonly lvm?: Readonly<Record<string, readonly string[]>>;
  /** Names of RAID devices: "md0". */
  readonly mdadm?: readonly string[];
  /** ZFS; in Salt itself up to 3007. Sizes of pools are in bytes. */
  readonly zfs_support?: boolean;
  readonly zfs_feature_flags?: boolean;
  readonly zpool?: Readonly<Record<string, string | number>>;
  /** Whether there is a fibre channel adapter; 3007 and newer. */
  readonly fibre_channel_host?: boolean;
  /** Names in storage networks, where the minion's configuration asks for them; in Salt itself up to 3007. */
  readonly fc_wwn?: readonly string[] | false;
  readonly iscsi_iqn?: readonly string[] | false;
  readonly nvme_nqn?: readonly string[] | false;
  /** What a cloud says of its machine, where `metadata_server_grains: True` asks for it; in Salt itself up to 3007. */
  readonly metadata?: Readonly<Record<string, unknown>>;

  /** macOS: the build, "23F79". */
  readonly osbuild?: string;
  /** AIX. */
  readonly osrelease_techlevel?: string;
  /** Solaris, illumos: the release as `uname -v` says; firmware and product of the machine. */
  readonly osrelease_stamp?: string;
  readonly product?: string;
  readonly systemfirmware?: string;
  readonly systemfirmwaredate?: string;
  /** Windows. */
  readonly osversion?: string | null;
  readonly osmanufacturer?: string | null;
  readonly osservicepack?: string | null;
  readonly motherboard?: { readonly productname: string | null; readonly serialnumber: string | null };
  readonly biosstring?: string | null;
  readonly windowsdomain?: string;
  readonly windowsdomaintype?: string;
  readonly pending_reboot?: boolean;

  /** Qubes: how it was booted. */
  readonly boot_mode?: "efi" | "legacy";
  /** Qubes: PCI addresses of network controllers, "00:19.0". */
  readonly pci_net_devs?: readonly string[];
  /** Qubes: PCI addresses of USB controllers. */
  readonly pci_usb_devs?: readonly string[];
  /** Qubes: PCI addresses of sound devices. */
  readonly pci_audio_devs?: readonly string[];
}
