package cn.fengxing.org.station.photo;

import cn.fengxing.kit.attachment.Attachment;
import cn.fengxing.kit.attachment.AttachmentLinks;
import cn.fengxing.kit.attachment.KeptAttachments;
import cn.fengxing.kit.attachment.LinkUse;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.Stations;
import cn.fengxing.org.station.keeping.StationKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The keeper says which photos a station has; everybody looks. */
@ApplicationScoped
@Transactional
public class ShowPhotos {

    private final StationKeeping keeping;
    private final Stations stations;
    private final KeptAttachments attachments;
    private final AttachmentLinks links;

    ShowPhotos(StationKeeping keeping, Stations stations, KeptAttachments attachments, AttachmentLinks links) {
        this.keeping = keeping;
        this.stations = stations;
        this.attachments = attachments;
        this.links = links;
    }

    public List<StationPhotoView> of(UUID stationId) {
        return views(attachments.of(StationPhotos.CODE, stations.get(stationId).id()));
    }

    List<StationPhotoView> exactly(UUID stationId, List<UUID> attachmentIds) {
        Station station = keeping.kept(stationId);
        station.requireInUse();
        return views(attachments.exactly(StationPhotos.CODE, station.id(), attachmentIds));
    }

    private List<StationPhotoView> views(List<Attachment> photos) {
        return photos.stream()
                .map(photo -> new StationPhotoView(
                        photo.id(), photo.type().mediaType(), links.link(photo.id(), LinkUse.VIEW)))
                .toList();
    }
}
