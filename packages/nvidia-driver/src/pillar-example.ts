/** `pillar.example`: all that the formula reads, to be copied and changed. Held by a test against real Salt. */
export const pillarExample: string = `# vim: sw=2 syntax=yaml:
#
# An example of the pillar that nvidia_driver reads. Copy it to a file of your pillar, such as
# /srv/user_pillar/nvd.sls, name that file in the pillar's top.sls, and change the values.
#
# The driver alone needs no pillar: without one, each distribution's default packages are installed.
# Qubes renders the pillar of every qube in dom0: grains['id'] is the qube's, all other grains are dom0's.

nvidia-driver:
{% if grains['id'] == 'dom0' %}
  # The qubes that nvidia_driver.create makes in dom0: a list, or a mapping with a qube under each key.
  create:
    - name: debian-13-nv
      # The qube to clone.
      source: debian-13-xfce
      # red, orange, yellow, green, gray, blue, purple or black
      label: purple
      vcpus: 4
      # In MiB.
      memory: 4000
      # PCI addresses as lspci prints them in dom0, in quotes: YAML takes 01:00.0 for a number.
      # Qubes 4.3 also knows device paths: '0000_00_08.1-00_00.0'.
      # A card goes with its audio function, .1.
      devices:
        - '01:00.0'
        - '01:00.1'
      # The .desktop files in the qube's menu.
      menuitems:
        - qubes-run-terminal.desktop
    - name: fedora-42-nv
      source: fedora-42-xfce
      label: purple
      vcpus: 4
      memory: 4000
      devices:
        - '01:00.0'
        - '01:00.1'
      menuitems:
        - qubes-run-terminal.desktop
{% elif grains['id'] == 'debian-13-nv' %}
  # Packages to install instead of the default ones. A version may be given: - nvidia-driver: '550.163.01-2'
  packages:
    - linux-headers-amd64
    - firmware-misc-nonfree
    - nvidia-driver
    - nvidia-open-kernel-dkms
    - nvidia-cuda-dev
    - nvidia-cuda-toolkit
  # Where Debian's packages come from, if not from Debian's public server.
  # mirror: https://mirror.example.org/debian
{% elif grains['id'] == 'fedora-42-nv' %}
  packages:
    - akmod-nvidia
    - xorg-x11-drv-nvidia-cuda
{% endif %}
`;
