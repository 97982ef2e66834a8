/** What real Salt takes, beyond what its sources tell by themselves. */
export const docker_image = {
  absent: "name:s images:l force:b",
  present:
    "name:s force:b insecure_registry:b client_timeout:is kwargs:m tag:sif build:s load:s sls:sl dockerfile:s base:s pillarenv:s pillar:m",
} as const;
